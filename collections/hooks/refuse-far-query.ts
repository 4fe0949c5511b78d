import type {
  CollectionBeforeOperationHook,
  FlattenedField,
  Payload,
} from "payload";
import { ToolkitError } from "#render/errors";

/**
 * Bounds which documents a query over the network reaches, whoever asks: conditions reach the documents that this one
 * names and none behind those, and the order is by a field of this one.
 *
 * Payload asks of an order's first field alone whether it may be read, so an order by a field behind it, such as a
 * password's hash, would tell what nobody may read. Of a condition through two documents it asks in a promise that
 * nobody awaits, whose refusal is met by nobody.
 */
export const refuseFarQuery: CollectionBeforeOperationHook = ({
  args,
  collection,
  overrideAccess,
  req,
}) => {
  if (req.payloadAPI === "local" || overrideAccess !== undefined) return args;
  const from: Reach = {
    fields: collection.flattenedFields,
    crossed: 0,
    payload: req.payload,
  };
  const sort: unknown = "sort" in args ? args.sort : undefined;
  for (const path of [sort].flat())
    if (typeof path === "string")
      for (const one of path.split(","))
        refuseForeign(one.trim().replace(/^-/, ""), from);
  if ("where" in args) refuseFar(args.where, from);
  return args;
};

/** Where a path begins or ends: the fields there, and how many documents were left on the way. */
interface Reach {
  readonly fields: readonly FlattenedField[];
  readonly crossed: number;
  readonly payload: Payload;
}

/** Conditions that lead through one document into another end at that one. */
const mostCrossed = 1;

function refuseForeign(path: string, from: Reach): void {
  if (follow(path, from).crossed > 0)
    throw new ToolkitError(
      "bad-query",
      `Cannot sort by "${path}": it is a field of another document; sort by a field of this one`,
    );
}

function refuseFar(where: unknown, from: Reach): void {
  if (!isObject(where)) return;
  for (const [path, asked] of Object.entries(where)) {
    if (Array.isArray(asked)) {
      for (const one of asked) refuseFar(one, from);
      continue;
    }
    const reached = follow(path, from);
    if (reached.crossed > mostCrossed)
      throw new ToolkitError(
        "bad-query",
        `Cannot ask by "${path}": it leads through more than one other document; ask for those first, and then by their numbers`,
      );
    // `contains` may hold conditions on the documents that a field names.
    if (isObject(asked) && isObject(asked["contains"]))
      refuseFar(asked["contains"], behind(path, from));
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** GraphQL writes what lies behind a field with two low lines. */
const namesIn = (path: string): readonly string[] =>
  path.replaceAll("__", ".").split(".");

/** Follows a path name by name; what it ends with is not left. */
function follow(path: string, from: Reach): Reach {
  return namesIn(path)
    .slice(0, -1)
    .reduce((reach, name) => step(reach, name), from);
}

/** Where the documents begin that a path names. */
const behind = (path: string, from: Reach): Reach =>
  namesIn(path).reduce((reach, name) => step(reach, name), from);

/** One name further. A name that is no field, such as a language, `version` or a row's number, leads nowhere else. */
function step(reach: Reach, name: string): Reach {
  const field = reach.fields.find((candidate) => candidate.name === name);
  if (!field) return reach;
  if (field.type === "relationship" || field.type === "upload") {
    const { collections } = reach.payload;
    return {
      ...reach,
      fields: [field.relationTo]
        .flat()
        .flatMap((other) => collections[other].config.flattenedFields),
      crossed: reach.crossed + 1,
    };
  }
  if (field.type === "blocks")
    return {
      ...reach,
      fields: field.blocks.flatMap(({ flattenedFields }) => flattenedFields),
    };
  return {
    ...reach,
    fields: "flattenedFields" in field ? field.flattenedFields : [],
  };
}
