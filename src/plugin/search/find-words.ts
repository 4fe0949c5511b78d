import { sql } from "@payloadcms/db-sqlite/drizzle";
import type { Payload } from "payload";
import { z } from "zod";
import { dialectOf, runSql } from "../database/run-sql.ts";
import { wordsOf } from "./fold.ts";

const numbers = z.array(z.number());

/**
 * The photographs in which every word of a text begins some word; nothing where no text is asked.
 *
 * They come as one value: a database gives a hundred thousand lines more slowly than it finds them.
 */
export async function findWords(
  payload: Payload,
  text: string,
): Promise<readonly number[] | undefined> {
  if (text.trim() === "") return undefined;
  const words = wordsOf(text);
  if (words.length === 0) return [];
  const [row] = await runSql(
    { payload },
    dialectOf(payload) === "postgres"
      ? sql`select '[' || coalesce(string_agg(cast(id as text), ','), '') || ']' as ids from photograph_search
          where words @@ cast(${words.map((word) => `'${word}':*`).join(" & ")} as tsquery)`
      : sql`select json_group_array(rowid) as ids from photograph_search_words
          where photograph_search_words match ${words.map((word) => `"${word}"*`).join(" AND ")}`,
  );
  return numbers.parse(JSON.parse(String(row?.["ids"])));
}
