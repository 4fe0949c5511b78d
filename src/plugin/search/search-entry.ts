/**
 * What search knows of one photograph: a line of facts beside Payload's own tables.
 *
 * It holds facts alone, never a verdict: whether a photograph may be used is asked when it is found.
 */
import { z } from "zod";
import { dayOf, noLastDay } from "./day-of.ts";
import { fold, wordsOf } from "./fold.ts";
import { colorOf, type EntryColor } from "./entry-color.ts";
import { facetNames } from "./facets.ts";
import { licenceReach, licenceSchema } from "./licence-reach.ts";

const text = z.string().nullish();
const number = z.number().nullish();
const texts = z.array(z.string()).nullish();
/** A localised text, for all languages at once. */
const spoken = z.union([z.string(), z.record(z.string(), text)]).nullish();
const related = z.union([
  z.number(),
  z.string(),
  z.object({ id: z.union([z.number(), z.string()]) }),
]);

const photographSchema = z.object({
  id: z.number(),
  title: text,
  slug: text,
  alt: spoken,
  caption: spoken,
  extendedDescription: spoken,
  credit: text,
  creator: text,
  approval: text,
  isPublic: z.boolean().nullish(),
  styleSet: text,
  season: text,
  takenOn: text,
  lastDay: text,
  createdAt: text,
  deletedAt: text,
  folder: text,
  keywords: texts,
  services: texts,
  promises: z.array(related).nullish(),
  place: z
    .object({ landmark: text, settlement: text, ward: text, parish: text })
    .partial()
    .nullish(),
  licences: z.array(licenceSchema).nullish(),
  original: z.object({ width: number, height: number }).partial().nullish(),
  reading: z
    .object({
      orientation: text,
      hues: texts,
      colors: z
        .array(z.object({ hex: z.string(), share: z.number() }))
        .nullish(),
    })
    .partial()
    .nullish(),
});

type Kept = z.infer<typeof photographSchema>;

/** What a photograph has several of, or one that many others have too. */
export const listNames = [...facetNames, "folder"] as const;

/** The name of such a list. */
export type ListName = (typeof listNames)[number];

/** What is a number, a date that sorts as one, or bits. */
export const numberNames = [
  "isPublic",
  "channels",
  "shortSide",
  "longSide",
  "licenceFrom",
  "licenceUntil",
  "lastDay",
  "taken",
  "created",
] as const;

/** The name of such a number. */
export type NumberName = (typeof numberNames)[number];

/** One photograph as search keeps it. */
export interface SearchEntry {
  readonly id: number;
  readonly numbers: Readonly<Record<NumberName, number>>;
  readonly lists: Readonly<Record<ListName, readonly string[]>>;
  /** The title folded, by which titles sort. */
  readonly title: string;
  readonly colors: readonly EntryColor[];
  readonly words: readonly string[];
}

const allOf = (value: z.infer<typeof spoken>): string =>
  typeof value === "string" ? value : Object.values(value ?? {}).join(" ");

/** The entry of a document in all languages; nothing of one that search does not hold. */
export function entryOf(document: unknown): SearchEntry | undefined {
  const kept = photographSchema.parse(document);
  if (kept.deletedAt) return undefined;
  const licence = licenceReach(kept.licences);
  const width = kept.original?.width ?? 0;
  const height = kept.original?.height ?? 0;
  return {
    id: kept.id,
    numbers: {
      isPublic: kept.isPublic ? 1 : 0,
      channels: licence.channels,
      shortSide: Math.min(width, height),
      longSide: Math.max(width, height),
      licenceFrom: licence.from,
      licenceUntil: licence.until,
      lastDay: dayOf(kept.lastDay, noLastDay),
      taken: dayOf(kept.takenOn, 0),
      created: Date.parse(kept.createdAt ?? "") || 0,
    },
    lists: {
      styleSet: some(kept.styleSet),
      season: some(kept.season),
      orientation: some(
        kept.reading?.orientation ?? orientationOf(width, height),
      ),
      approval: some(kept.approval),
      licence: some(licence.kind),
      ward: some(kept.place?.ward),
      promise: some(...(kept.promises ?? []).map(numberOfRelated)),
      service: some(...(kept.services ?? [])),
      hue: some(...(kept.reading?.hues ?? [])),
      folder: some(kept.folder),
    },
    title: fold(kept.title ?? "").slice(0, greatestTitle),
    colors: (kept.reading?.colors ?? []).flatMap(colorOf),
    words: wordsOf(textOf(kept)),
  };
}

/** A title sorts by its beginning. */
const greatestTitle = 200;

/** The different values that say something, in one order. */
const some = (
  ...values: readonly (string | null | undefined)[]
): readonly string[] =>
  [...new Set(values.flatMap((value) => value || []))].toSorted();

const numberOfRelated = (given: z.infer<typeof related>): string =>
  String(typeof given === "object" ? given.id : given);

const textOf = (kept: Kept): string =>
  [
    kept.title,
    kept.slug,
    allOf(kept.alt),
    allOf(kept.caption),
    allOf(kept.extendedDescription),
    kept.credit,
    kept.creator,
    kept.place?.landmark,
    kept.place?.settlement,
    kept.place?.ward,
    kept.place?.parish,
    ...(kept.keywords ?? []),
    ...(kept.services ?? []),
  ].join(" ");

function orientationOf(width: number, height: number): string {
  if (!width || !height) return "";
  if (width >= 2 * height) return "panorama";
  const ratio = width / height;
  if (ratio > 1.05) return "landscape";
  return ratio < 0.95 ? "portrait" : "square";
}
