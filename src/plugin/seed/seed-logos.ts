import type { Payload, PayloadRequest } from "payload";
import {
  writeNamedSvg,
  type Brand,
  type LogoColorway,
  type LogoLayout,
} from "#brand";

const layouts: Readonly<Record<LogoLayout, string>> = {
  horizontal: "Horizontal",
  stacked: "Stacked",
  symbol: "Symbol",
};

const colorways: Readonly<Record<LogoColorway, string>> = {
  color: "colour",
  reversed: "reversed",
  mono: "one ink",
};

/** Loads every version of a brand's own logo. */
export async function seedLogos(
  payload: Payload,
  req: PayloadRequest,
  { logo }: Brand,
  brand: number,
): Promise<void> {
  for (const { art, colorway, grounds, layout } of logo.versions)
    await payload.create({
      collection: "logos",
      data: {
        brand,
        name: `${layouts[layout]}, ${colorways[colorway]}`,
        kind: "logo",
        key: `${layout}-${colorway}`,
        layout,
        colorway,
        art: writeNamedSvg(art),
        grounds: [...grounds],
        permission: "open",
      },
      req,
    });
}
