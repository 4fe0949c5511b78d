/**
 * What search knows of one photograph: a line of facts beside Payload's own tables.
 *
 * It holds facts alone, never a verdict: whether a photograph may be used is asked when it is found.
 */
import { z } from "zod";
import { dayOf, noLastDay } from "./day-of.ts";
import { fold, wordsOf } from "./fold.ts";
import { colorOf, type EntryColor } from "./entry-color.ts";
import { licenceColumns, licenceSchema } from "./licence-columns.ts";
import { hueBit } from "./search-bits.ts";

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

/** One photograph as search keeps it. */
export interface SearchEntry {
  readonly id: number;
  readonly columns: Readonly<Record<EntryColumn, string | number>>;
  readonly words: readonly string[];
  /** Many-valued facets as `promise:7`, `service:waste`. */
  readonly tags: readonly string[];
  readonly colors: readonly EntryColor[];
}

/** The columns of an entry, besides its number. */
export const entryColumns = [
  "style_set",
  "season",
  "orientation",
  "approval",
  "licence_kind",
  "ward",
  "folder",
  "is_public",
  "hues",
  "channels",
  "short_side",
  "long_side",
  "licence_from",
  "licence_until",
  "last_day",
  "created",
  "taken",
  "title_key",
  "tags",
] as const;

/** A column of an entry. */
export type EntryColumn = (typeof entryColumns)[number];

const allOf = (value: z.infer<typeof spoken>): string =>
  typeof value === "string" ? value : Object.values(value ?? {}).join(" ");

/** The entry of a document in all languages; nothing of one that search does not hold. */
export function entryOf(document: unknown): SearchEntry | undefined {
  const kept = photographSchema.parse(document);
  if (kept.deletedAt) return undefined;
  const width = kept.original?.width ?? 0;
  const height = kept.original?.height ?? 0;
  return {
    id: kept.id,
    columns: {
      style_set: kept.styleSet ?? "",
      season: kept.season ?? "",
      orientation: kept.reading?.orientation ?? orientationOf(width, height),
      approval: kept.approval ?? "",
      ...licenceColumns(kept.licences),
      ward: kept.place?.ward ?? "",
      folder: kept.folder ?? "",
      is_public: kept.isPublic ? 1 : 0,
      hues: (kept.reading?.hues ?? []).reduce(
        (bits, hue) => bits | hueBit(hue),
        0,
      ),
      short_side: Math.min(width, height),
      long_side: Math.max(width, height),
      last_day: dayOf(kept.lastDay, noLastDay),
      created: kept.createdAt ?? "",
      taken: dayOf(kept.takenOn, ""),
      title_key: fold(kept.title ?? ""),
      tags: tagsOf(kept).join("\n"),
    },
    words: wordsOf(textOf(kept)),
    tags: tagsOf(kept),
    colors: (kept.reading?.colors ?? []).flatMap(colorOf),
  };
}

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

const tagsOf = ({ promises, services }: Kept): readonly string[] =>
  [
    ...new Set([
      ...(promises ?? []).map(
        (promise) =>
          `promise:${String(typeof promise === "object" ? promise.id : promise)}`,
      ),
      ...(services ?? []).map((service) => `service:${service}`),
    ]),
  ].toSorted();

function orientationOf(width: number, height: number): string {
  if (!width || !height) return "";
  if (width >= 2 * height) return "panorama";
  const ratio = width / height;
  if (ratio > 1.05) return "landscape";
  return ratio < 0.95 ? "portrait" : "square";
}
