import { sql, type SQL } from "@payloadcms/db-sqlite/drizzle";
import type { Payload } from "payload";
import { dialectOf } from "../database/run-sql.ts";
import { bucketsAround, bucketSide } from "./color-bucket.ts";
import { labOfHex } from "./entry-color.ts";
import { facetNames, facets, type Facet, type FacetName } from "./facets.ts";
import { wordsOf } from "./fold.ts";
import type { Question } from "./question.ts";
import { channelBit } from "./search-bits.ts";

/** One thing that a photograph must meet, and the facet that it comes from. */
export interface Condition {
  readonly facet?: FacetName;
  readonly holds: SQL;
}

/** All conditions of a search, on the line `s` of a photograph. */
export function conditionsOf(
  payload: Payload,
  question: Question,
): readonly Condition[] {
  const plain = [
    textCondition(payload, question.text),
    folderCondition(question.folder),
    question.leastLongSide > 0 && sql`s.long_side >= ${question.leastLongSide}`,
    question.leastShortSide > 0 &&
      sql`s.short_side >= ${question.leastShortSide}`,
    question.color !== undefined &&
      sql`s.id in (select photograph from ${nearColors(question.color)} as near)`,
    useCondition(question),
  ];
  return [
    ...plain.flatMap((holds) => (holds ? [{ holds }] : [])),
    ...facetNames.flatMap((facet) => {
      const values = question.facets[facet];
      return values
        ? [{ facet, holds: facetCondition(facets[facet], values) }]
        : [];
    }),
  ];
}

/** Conditions as one, but for those of one facet. */
export const allOf = (
  conditions: readonly Condition[],
  ...without: readonly (FacetName | undefined)[]
): SQL =>
  sql.join(
    [
      sql`1 = 1`,
      ...conditions
        .filter(({ facet }) => !facet || !without.includes(facet))
        .map(({ holds }) => holds),
    ],
    sql` and `,
  );

const list = (values: readonly (string | number)[]): SQL =>
  sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  );

function facetCondition({ keeping }: Facet, values: readonly string[]): SQL {
  if (keeping.kind === "column")
    return sql`s.${sql.raw(keeping.column)} in (${list(values)})`;
  if (keeping.kind === "tag")
    return sql`s.id in (select photograph from photograph_search_tags where tag in (${list(
      values.map((value) => keeping.prefix + value),
    )}))`;
  const bits = values.reduce((sum, value) => {
    const place = keeping.names.indexOf(value);
    return place < 0 ? sum : sum | (2 ** place);
  }, 0);
  return sql`(s.hues & ${sql.raw(String(bits))}) <> 0`;
}

/** Every word must begin some word of the photograph. */
function textCondition(payload: Payload, text: string): SQL | undefined {
  if (text.trim() === "") return undefined;
  const words = wordsOf(text);
  if (words.length === 0) return sql`1 = 0`;
  if (dialectOf(payload) === "postgres") {
    const query = words.map((word) => `'${word}':*`).join(" & ");
    return sql`s.words @@ cast(${query} as tsquery)`;
  }
  const query = words.map((word) => `"${word}"*`).join(" AND ");
  return sql`s.id in (select rowid from photograph_search_words where photograph_search_words match ${query})`;
}

/** The folder itself and everything beneath it. */
const folderCondition = (folder: string | undefined): SQL | undefined => {
  const path = folder?.replace(/\/+$/, "");
  return path
    ? sql`(s.folder = ${path} or (s.folder >= ${`${path}/`} and s.folder < ${`${path}0`}))`
    : undefined;
};

/** Photographs with a dominant color close to one, each with how near it is: less is nearer. */
export function nearColors(color: string): SQL {
  const lab = labOfHex(color) ?? { l: 0, a: 0, b: 0 };
  // Whole numbers of our own making: as bound values PostgreSQL would have to guess what they are.
  const [l, a, b, reach] = [lab.l, lab.a, lab.b, bucketSide ** 2].map((value) =>
    sql.raw(`(${value})`),
  );
  const distance = sql`((l - ${l}) * (l - ${l}) + (a - ${a}) * (a - ${a}) + (b - ${b}) * (b - ${b}))`;
  // A color that fills more of the picture counts as nearer.
  return sql`(select photograph, min((${distance} + 25) * 100 / (share + 5)) as nearness from photograph_search_colors
    where bucket in (${sql.raw(bucketsAround(lab.l, lab.a, lab.b).join(", "))}) and ${distance} <= ${reach} group by photograph)`;
}

/**
 * What every photograph that may be used has in common: nothing that may be used is left out here, and
 * the rest is judged one by one.
 */
function useCondition({ use }: Question): SQL | undefined {
  if (!use) return undefined;
  const { channel, from, until } = use;
  return sql`s.approval = 'approved' and (s.channels & ${sql.raw(String(channelBit(channel)))}) <> 0
    and s.licence_from <= ${from} and s.licence_until >= ${until} and s.last_day >= ${until}`;
}
