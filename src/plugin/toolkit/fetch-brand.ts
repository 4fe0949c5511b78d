import { sql } from "@payloadcms/db-sqlite/drizzle";
import type { Payload } from "payload";
import { bringFont, type Brand as BrandDocument } from "#collections";
import { canonicalJson } from "#render/digest";
import { runSql } from "../database/run-sql.ts";
import { deepFreeze } from "./deep-freeze.ts";
import { readBrand, type BrandReading } from "./read-brand.ts";
import { findGuidelines } from "./read-guidelines.ts";
import { readWords } from "./read-words.ts";

/** A brand that was read and checked, frozen, and its canonical JSON. */
export interface FetchedBrand extends BrandReading {
  readonly canonical: string;
}

interface Kept {
  /** What the brand was read from: it is read anew when this changes. */
  readonly stamp: string;
  readonly brand: FetchedBrand;
}

/** Brands that are kept at once; the one that was read first gives way. */
const mostKept = 8;

const known = new WeakMap<Payload, Map<number, Kept>>();

/**
 * A brand with everything that is kept beside its document, read again only when any of it has changed.
 *
 * Read as the program: a toolkit holds its brand whole, whoever asks, so that its digest is one.
 */
export async function fetchBrand(
  payload: Payload,
  id: number,
): Promise<FetchedBrand> {
  const kept = known.get(payload) ?? new Map<number, Kept>();
  known.set(payload, kept);
  const stamp = await stampOf(payload, id);
  const found = kept.get(id);
  if (found?.stamp === stamp) return found.brand;
  const reading = await readAnew(payload, id);
  const brand = deepFreeze({
    ...reading,
    canonical: canonicalJson(reading.brand),
  });
  kept.delete(id);
  const [oldest] = kept.keys();
  if (oldest !== undefined && kept.size >= mostKept) kept.delete(oldest);
  kept.set(id, { stamp, brand });
  return brand;
}

/** Every document that makes a brand with when it was changed, and the names of those that it refers to. */
async function stampOf(payload: Payload, id: number): Promise<string> {
  const changed = sql`cast(updated_at as text)`;
  const named = sql`slug || ' ' || coalesce(cast(deleted_at as text), '')`;
  const rows = await runSql(
    { payload },
    sql`select 'brand' as kind, id, ${changed} as stamp from brands where id = ${id}
      union all select 'promise', id, ${changed} from promises where brand_id = ${id}
      union all select 'logo', id, ${changed} from logos where brand_id = ${id}
      union all select 'word', id, ${changed} from words where brand_id = ${id}
      union all select 'style', id, ${changed} from house_styles where brand_id = ${id}
      union all select 'guideline', id, ${changed} from guidelines where brand_id = ${id}
      union all select 'toolkit', id, slug from toolkits where id in (select toolkits_id from words_rels)
      union all select 'photograph', id, ${named} from photographs where id in (
        select photograph_id from guidelines_dos union select photograph_id from guidelines_donts
        union select photograph_id from guidelines_blocks_figure)`,
  );
  return rows
    .map(
      ({ id: of, kind, stamp }) =>
        `${String(kind)} ${String(of)} ${String(stamp)}`,
    )
    .toSorted()
    .join("\n");
}

/** One question for each collection. */
async function readAnew(payload: Payload, id: number): Promise<BrandReading> {
  const ofBrand = { brand: { equals: id } };
  const whole = { pagination: false, depth: 0, overrideAccess: true } as const;
  const brand: BrandDocument = await payload.findByID({
    collection: "brands",
    id,
    locale: "all",
    depth: 0,
    overrideAccess: true,
  });
  const [promises, logos, words, guidelines] = await Promise.all([
    payload.find({
      collection: "promises",
      where: ofBrand,
      sort: "order",
      locale: "all",
      ...whole,
    }),
    payload.find({
      collection: "logos",
      where: { ...ofBrand, kind: { equals: "logo" } },
      ...whole,
    }),
    readWords(payload, brand),
    findGuidelines(payload, brand, brand.languages?.[0] ?? "en"),
  ]);
  for (const { file } of (brand.typefaces ?? []).flatMap(({ fonts }) => fonts))
    await bringFont(file);
  return readBrand({
    brand,
    promises: promises.docs,
    logos: logos.docs,
    guidelines,
    words,
  });
}
