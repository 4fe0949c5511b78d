import type { CollectionBeforeOperationHook } from "payload";
import { ToolkitError } from "#render/errors";

/** Most documents in one answer over the network. */
export const mostDocuments = 500;

/** Deepest population of related documents over the network. */
export const deepestPopulation = 3;

/** Most conditions and values of one query, and its deepest nesting. */
const mostConditions = 1000;
const deepestNesting = 12;

/**
 * Bounds what one request over the network can ask for, whoever asks.
 *
 * A page is at most 500 documents, which its answer says; "all" means that too. Population ends at three
 * levels. A query that is longer than any list needs is refused. The program's own calls are free, also
 * those made on behalf of a request: they say whether access counts, which no request can.
 */
export const boundQuery: CollectionBeforeOperationHook = ({
  args,
  overrideAccess,
  req,
}) => {
  if (req.payloadAPI === "local" || overrideAccess !== undefined) return args;
  if ("where" in args) refuseLong(args.where);
  const { depth, limit, pagination } = readPaging(args);
  return {
    ...args,
    ...(limit !== undefined || pagination === false
      ? { limit: limitOf(limit) }
      : {}),
    ...(depth !== undefined && { depth: Math.min(depth, deepestPopulation) }),
  };
};

interface Paging {
  readonly depth?: number | undefined;
  readonly limit?: number | undefined;
  readonly pagination?: unknown;
}

const numberIn = (value: unknown): number | undefined =>
  typeof value === "number" ? value : undefined;

const readPaging = (args: object): Paging => ({
  depth: "depth" in args ? numberIn(args.depth) : undefined,
  limit: "limit" in args ? numberIn(args.limit) : undefined,
  pagination: "pagination" in args ? args.pagination : undefined,
});

const limitOf = (asked: number | undefined): number =>
  asked !== undefined && asked > 0 && asked <= mostDocuments
    ? asked
    : mostDocuments;

function refuseLong(where: unknown): void {
  const weight = weigh(where, 0);
  if (weight > mostConditions)
    throw new ToolkitError(
      "query-too-long",
      `Cannot answer a query with more than ${mostConditions} conditions or ${deepestNesting} levels: ask in several parts`,
    );
}

/** Conditions and values together; infinite where they are nested too deep. */
function weigh(where: unknown, level: number): number {
  if (level > deepestNesting) return Number.POSITIVE_INFINITY;
  if (typeof where === "string") return 1 + where.length / 1000;
  if (typeof where !== "object" || where === null) return 1;
  let weight = 0;
  for (const part of Object.values(where)) {
    weight += weigh(part, level + 1);
    if (weight > mostConditions) break;
  }
  return weight;
}
