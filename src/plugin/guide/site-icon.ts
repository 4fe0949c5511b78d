import type { Payload } from "payload";
import { findHouseBrand } from "#collections";
import { fetchBrand } from "../toolkit/fetch-brand.ts";
import { logoFile } from "./guide-downloads.ts";

/** Pixels of the icon's width: what browsers put on a home screen. */
export const siteIconWidth = 192;

/** The symbol of the brand in use as a PNG for browsers; nothing where it has none. */
export async function siteIcon(
  payload: Payload,
): Promise<Uint8Array | undefined> {
  const brandId = await findHouseBrand(payload);
  if (brandId === undefined) return undefined;
  const { brand } = await fetchBrand(payload, brandId);
  const symbols = brand.logo.versions.filter(
    ({ layout }) => layout === "symbol",
  );
  const version =
    symbols.find(({ colorway }) => colorway === "color") ?? symbols[0];
  if (!version) return undefined;
  const file = {
    name: `${brand.slug}-icon.png`,
    use: "Browsers",
    mediaType: "image/png",
    making: { kind: "png", width: siteIconWidth },
  } as const;
  return logoFile({ payload, brand, brandId }, { version, file });
}
