import { sql, type SQL } from "@payloadcms/db-sqlite/drizzle";
import type { PayloadRequest, Where } from "payload";
import { ToolkitError } from "#render/errors";

/** What the rules of access ask of a photograph, by the columns in which search keeps it. */
const columns: Readonly<Record<string, string>> = {
  id: "id",
  approval: "approval",
  isPublic: "is_public",
};

/**
 * What the one who asks may see, as SQL on the line `s` of a photograph.
 *
 * A rule that search does not understand ends the search with an error: nobody sees a photograph, nor
 * counts one, because of a rule that was passed over.
 */
export async function accessCondition(
  req: PayloadRequest,
): Promise<SQL | undefined> {
  const { access } = req.payload.collections.photographs.config;
  const reach = await access.read({ req });
  if (reach === false)
    throw new ToolkitError(
      "forbidden",
      "Only people who may see photographs can search them: log in, or ask for the right",
    );
  return reach === true ? undefined : conditionOf(reach);
}

const isWhere = (value: unknown): value is Where =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const notUnderstood = (what: string): ToolkitError =>
  new ToolkitError(
    "search-access",
    `Cannot search photographs under a rule of access that asks for ${what}: teach src/plugin/search/access-condition.ts the rule`,
  );

function conditionOf(where: Where): SQL {
  const parts = Object.entries(where).map(([name, value]) => {
    if (name === "and" || name === "or")
      return joined(Array.isArray(value) ? value.filter(isWhere) : [], name);
    return comparison(name, value);
  });
  return joinedSql(parts, "and");
}

const joined = (parts: readonly Where[], by: "and" | "or"): SQL =>
  joinedSql(parts.map(conditionOf), by);

const joinedSql = (parts: readonly SQL[], by: "and" | "or"): SQL =>
  parts.length === 0
    ? sql.raw(by === "and" ? "1 = 1" : "1 = 0")
    : sql`(${sql.join([...parts], sql.raw(` ${by} `))})`;

const keptValue = (value: unknown): string | number => {
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "string" || typeof value === "number") return value;
  throw notUnderstood(JSON.stringify(value));
};

function comparison(name: string, wanted: unknown): SQL {
  const column = columns[name];
  if (column === undefined || !isWhere(wanted)) throw notUnderstood(name);
  const place = sql.raw(`s.${column}`);
  const parts = Object.entries(wanted).map(([operator, value]) => {
    if (operator === "equals") return sql`${place} = ${keptValue(value)}`;
    if (operator === "not_equals") return sql`${place} <> ${keptValue(value)}`;
    if (operator === "in" && Array.isArray(value))
      return value.length === 0
        ? sql`1 = 0`
        : sql`${place} in (${sql.join(
            value.map((one) => sql`${keptValue(one)}`),
            sql`, `,
          )})`;
    throw notUnderstood(`${name} ${operator}`);
  });
  return joinedSql(parts, "and");
}
