import type { Payload, PayloadRequest } from "payload";
import type { LicenceStatement, Photograph } from "#brand";
import { isLicenceKind, licenceKinds } from "#collections";
import { UnknownNameError } from "#render/errors";
import { localeOf } from "./locale-of.ts";
import type { SeedSource } from "./seed-source.ts";

/** Percent with four decimals, which is how Payload keeps a focal point. */
const percent = (share: number): number => Math.round(share * 1e6) / 1e4;

const keptLicence = ({ kind, ...terms }: LicenceStatement) => {
  if (isLicenceKind(kind)) return { kind, ...terms };
  throw new UnknownNameError("licence kind", kind, licenceKinds);
};

/** Loads a photograph with its original, its rights and its alternative texts. */
export async function seedPhotograph(
  payload: Payload,
  req: PayloadRequest,
  photograph: Photograph,
  source: SeedSource,
): Promise<number> {
  const {
    alt,
    credit,
    focalPoint,
    id: slug,
    licence,
    safeCrop,
    title,
  } = photograph;
  const bytes = Buffer.from(await source.originalOf(photograph));
  const [first = "en", ...others] = source.brand.languages;
  const { id } = await payload.create({
    collection: "photographs",
    locale: localeOf(first),
    data: {
      slug,
      title,
      alt: alt[first] ?? "",
      approval: "approved",
      credit,
      licence: keptLicence(licence),
      focalX: percent(focalPoint.x),
      focalY: percent(focalPoint.y),
      ...(safeCrop && { safeCrop }),
    },
    file: {
      data: bytes,
      size: bytes.length,
      name: slug,
      mimetype: "image/jpeg",
    },
    req,
  });
  for (const locale of others.filter((language) => alt[language]))
    await payload.update({
      collection: "photographs",
      id,
      locale: localeOf(locale),
      data: { alt: alt[locale] ?? "" },
      req,
    });
  return id;
}
