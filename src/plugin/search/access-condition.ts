import type { PayloadRequest, Where } from "payload";
import { ToolkitError } from "#render/errors";
import type { LibraryMemory } from "./memory/library-memory.ts";
import { holdsAny, type Condition } from "./conditions.ts";

/** Tells of a row of the memory whether somebody may see its photograph. */
type Rule = (memory: LibraryMemory) => Condition;

/** What the rules of access ask of a photograph, as one of some values. */
const sides: Readonly<Record<string, (values: readonly string[]) => Rule>> = {
  id: (values) => (memory) => {
    const { ids } = memory;
    const wanted = new Set(values.map(Number));
    return (row) => wanted.has(ids[row] ?? -1);
  },
  approval: (values) => (memory) => holdsAny(memory, "approval", values),
  isPublic: (values) => (memory) => {
    const column = memory.numbers("isPublic");
    return (row) => values.includes(String(column[row] === 1));
  },
};

/**
 * What the one who asks may see; nothing where they may see all.
 *
 * A rule that search does not understand ends the search with an error: nobody sees a photograph, nor
 * counts one, because of a rule that was passed over.
 */
export async function accessCondition(
  req: PayloadRequest,
): Promise<Rule | undefined> {
  const { access } = req.payload.collections.photographs.config;
  const reach = await access.read({ req });
  if (reach === false)
    throw new ToolkitError(
      "forbidden",
      "Only people who may see photographs can search them: log in, or ask for the right",
    );
  return reach === true ? undefined : ruleOf(reach);
}

const isWhere = (value: unknown): value is Where =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const notUnderstood = (what: string): ToolkitError =>
  new ToolkitError(
    "search-access",
    `Cannot search photographs under a rule of access that asks for ${what}: teach src/plugin/search/access-condition.ts the rule`,
  );

function ruleOf(where: Where): Rule {
  const parts = Object.entries(where).map(([name, value]) => {
    if (name !== "and" && name !== "or") return comparison(name, value);
    if (!Array.isArray(value)) throw notUnderstood(name);
    const rules = value.filter(isWhere).map(ruleOf);
    return name === "and" ? every(rules) : some(rules);
  });
  return every(parts);
}

const every =
  (rules: readonly Rule[]): Rule =>
  (memory) => {
    const conditions = rules.map((rule) => rule(memory));
    return (row) => conditions.every((holds) => holds(row));
  };

const some =
  (rules: readonly Rule[]): Rule =>
  (memory) => {
    const conditions = rules.map((rule) => rule(memory));
    return (row) => conditions.some((holds) => holds(row));
  };

const not =
  (rule: Rule): Rule =>
  (memory) => {
    const holds = rule(memory);
    return (row) => !holds(row);
  };

const written = (value: unknown): string => {
  if (
    typeof value === "boolean" ||
    typeof value === "string" ||
    typeof value === "number"
  )
    return String(value);
  throw notUnderstood(JSON.stringify(value));
};

function comparison(name: string, wanted: unknown): Rule {
  const side = sides[name];
  if (!side || !isWhere(wanted)) throw notUnderstood(name);
  return every(
    Object.entries(wanted).map(([operator, value]) => {
      if (operator === "equals") return side([written(value)]);
      if (operator === "not_equals") return not(side([written(value)]));
      if (operator === "in" && Array.isArray(value))
        return side(value.map(written));
      throw notUnderstood(`${name} ${operator}`);
    }),
  );
}
