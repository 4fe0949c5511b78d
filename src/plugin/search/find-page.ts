import { sql, type SQL } from "@payloadcms/db-sqlite/drizzle";
import { ToolkitError } from "#render/errors";
import { runSql, type Place } from "../database/run-sql.ts";
import { wordsOf } from "./fold.ts";
import { allOf, nearColors, type Condition } from "./conditions.ts";
import type { Question } from "./question.ts";

/** Where a result stands among all, so that the next page goes on from there. */
export interface Mark {
  readonly id: number;
  readonly key: string | number;
}

type Sort = Question["sort"];

interface Order {
  readonly key: SQL;
  readonly isDown: boolean;
}

const orders: Readonly<Record<Exclude<Sort, "relevance">, Order>> = {
  newest: { key: sql`s.created`, isDown: true },
  oldest: { key: sql`s.created`, isDown: false },
  taken: { key: sql`s.taken`, isDown: true },
  title: { key: sql`s.title_key`, isDown: false },
  largest: { key: sql`s.long_side`, isDown: true },
  nearest: { key: sql`n.nearness`, isDown: false },
};

/** Sorted by a number rather than by text. */
const isNumber = (sort: Sort): boolean =>
  sort === "largest" || sort === "nearest" || sort === "relevance";

const orderOf = ({ sort, text }: Question): Order =>
  sort === "relevance" ? { key: titleMatch(text), isDown: true } : orders[sort];

/** Reads a title as ` fig in red bowl`, so that a word begins after a space. */
const spacedTitle = sql`(' ' || replace(s.title_key, '-', ' '))`;

/**
 * 2 where the title begins with what is asked, 1 where all its words begin words of the title, else 0.
 * Words hold letters, digits and marks alone, so that none is a pattern.
 */
function titleMatch(text: string): SQL {
  const words = wordsOf(text);
  const holdsAll = sql.join(
    words.map((word) => sql`${spacedTitle} like ${`% ${word}%`}`),
    sql` and `,
  );
  const begins = sql`${spacedTitle} like ${` ${words.join(" ")}%`}`;
  return sql`(case when ${begins} then 2 when ${holdsAll} then 1 else 0 end)`;
}

/** The next results of a search in their order, at most `limit`, after a mark. */
export async function findPage(
  place: Place,
  question: Question,
  conditions: readonly Condition[],
  {
    after,
    limit,
  }: { readonly after: Mark | undefined; readonly limit: number },
): Promise<readonly Mark[]> {
  const { color, sort } = question;
  const { isDown, key } = orderOf(question);
  const joined =
    sort === "nearest" && color !== undefined
      ? sql` join ${nearColors(color)} n on n.photograph = s.id`
      : sql``;
  const direction = sql.raw(isDown ? "desc" : "asc");
  const beyond = after
    ? sql` and (${key}, s.id) ${sql.raw(isDown ? "<" : ">")} (${after.key}, ${after.id})`
    : sql``;
  const rows = await runSql(
    place,
    sql`select s.id as id, ${key} as place from photograph_search s${joined} where ${allOf(conditions)}${beyond}
      order by ${key} ${direction}, s.id ${direction} limit ${limit}`,
  );
  return rows.map((row) => ({
    id: Number(row["id"]),
    key: isNumber(sort) ? Number(row["place"]) : String(row["place"]),
  }));
}

/** A mark as an address carries it. */
export const writeMark = ({ id, key }: Mark): string =>
  Buffer.from(JSON.stringify([id, key])).toString("base64url");

/** Reads a mark that an earlier page gave. */
export function readMark(
  after: string | undefined,
  sort: Question["sort"],
): Mark | undefined {
  if (after === undefined) return undefined;
  const [id, key] = parts(after);
  const isKey = typeof key === (isNumber(sort) ? "number" : "string");
  if (
    Number.isSafeInteger(id) &&
    isKey &&
    (typeof key === "string" || typeof key === "number")
  )
    return { id: Number(id), key };
  throw new ToolkitError(
    "search",
    "Cannot go on with the search: after is not what an earlier page of the same order gave as next",
  );
}

function parts(after: string): readonly unknown[] {
  try {
    const read: unknown = JSON.parse(
      Buffer.from(after, "base64url").toString("utf8"),
    );
    return Array.isArray(read) ? read : [];
  } catch {
    return [];
  }
}
