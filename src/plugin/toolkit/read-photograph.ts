import { z } from "zod";
import {
  creativeCommonsTerms,
  digitalSourceTypes,
  licenceKindText,
  licenceOfPhotograph,
  type Crop,
  type LicenceKind,
  type Photograph,
} from "#brand";
import { readStatement } from "#collections";
import {
  InvalidDocumentError,
  parseDocument,
  type Parts,
} from "./invalid-document.ts";

const percent = z.number().min(0).max(100);
const share = z.number().min(0).max(1).nullish();

/** A photograph as Payload gives it for all locales at once. */
const photographSchema = z.object({
  slug: z.string(),
  title: z.string(),
  alt: z.record(z.string(), z.string().nullish()),
  credit: z.string(),
  licences: z
    .array(
      z.object({
        reference: z.string(),
        work: z.string(),
        kind: z.custom<LicenceKind>(
          (kind) => typeof kind === "string" && kind in licenceKindText,
        ),
        commonsTerms: z.enum(creativeCommonsTerms).nullish(),
        commonsVersion: z.string().nullish(),
        terms: z.string().nullish(),
        url: z.string().nullish(),
      }),
    )
    .nullish(),
  creator: z.string().nullish(),
  copyrightNotice: z.string().nullish(),
  usageTerms: z.string().nullish(),
  webStatement: z.string().nullish(),
  digitalSourceType: z.enum(digitalSourceTypes).nullish(),
  focalX: percent.nullish(),
  focalY: percent.nullish(),
  safeCrop: z
    .object({ x: share, y: share, width: share, height: share })
    .nullish(),
  original: z.object({
    digest: z.string(),
    width: z.number().positive(),
    height: z.number().positive(),
  }),
});

/** The fields of a photograph that are read here. */
export const photographParts = {
  slug: true,
  title: true,
  alt: true,
  credit: true,
  licences: {
    reference: true,
    work: true,
    kind: true,
    commonsTerms: true,
    commonsVersion: true,
    terms: true,
    url: true,
  },
  creator: true,
  copyrightNotice: true,
  usageTerms: true,
  webStatement: true,
  digitalSourceType: true,
  focalX: true,
  focalY: true,
  safeCrop: true,
  original: { digest: true, width: true, height: true },
} as const satisfies Parts<typeof photographSchema>;

/** Payload keeps percent; six decimals undo what dividing does to them. */
const shareOf = (value: number): number => Math.round(value * 1e4) / 1e6;

type SafeCrop = z.infer<typeof photographSchema>["safeCrop"];

/** A rectangle is whole or absent: half of one is somebody's unfinished work. */
function readCrop(crop: SafeCrop, where: string): Crop | undefined {
  const { x, y, width, height } = crop ?? {};
  const given = [x, y, width, height].filter((value) => value != null);
  if (given.length === 0) return undefined;
  if (x == null || y == null || !width || !height)
    throw new InvalidDocumentError(
      `Cannot use ${where}: field "safeCrop" lacks a side, so fill in all four or none`,
    );
  if (x + width > 1 || y + height > 1)
    throw new InvalidDocumentError(
      `Cannot use ${where}: field "safeCrop" reaches beyond the picture, so make it smaller`,
    );
  return { x, y, width, height };
}

/** A photograph with its rights; languages without alternative text are left out. */
export function readPhotograph(document: unknown, where: string): Photograph {
  const photograph = parseDocument(photographSchema, document, where);
  const { alt, credit, focalX, focalY, licences, original, slug, title } =
    photograph;
  const { copyrightNotice, creator, digitalSourceType } = photograph;
  const { usageTerms, webStatement } = photograph;
  const named = `photograph "${slug}"`;
  const licence = licenceOfPhotograph(licences ?? []);
  const safeCrop = readCrop(photograph.safeCrop, named);
  return {
    id: slug,
    title,
    alt: Object.fromEntries(
      Object.entries(alt).flatMap(([language, words]) =>
        words ? [[language, words]] : [],
      ),
    ),
    credit,
    ...(creator && { creator }),
    ...(copyrightNotice && { copyrightNotice }),
    ...(usageTerms && { usageTerms }),
    ...(webStatement && { webStatement }),
    ...(digitalSourceType && { digitalSourceType }),
    ...(licence && { licence: readStatement(licence) }),
    focalPoint: { x: shareOf(focalX ?? 50), y: shareOf(focalY ?? 50) },
    ...(safeCrop ? { safeCrop } : {}),
    pixelWidth: original.width,
    pixelHeight: original.height,
    digest: original.digest,
  };
}
