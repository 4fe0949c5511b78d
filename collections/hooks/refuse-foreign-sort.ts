import type { CollectionBeforeOperationHook, FlattenedField } from "payload";
import { ToolkitError } from "#render/errors";

/**
 * Refuses to order documents by what a related document holds, whoever asks over the network.
 *
 * Payload asks of the first field alone whether it may be read. An order by a field behind it, such as a
 * password's hash, would tell what nobody may read.
 */
export const refuseForeignSort: CollectionBeforeOperationHook = ({
  args,
  collection,
  overrideAccess,
  req,
}) => {
  if (req.payloadAPI === "local" || overrideAccess !== undefined) return args;
  const sort: unknown = "sort" in args ? args.sort : undefined;
  for (const path of [sort].flat())
    if (typeof path === "string")
      for (const one of path.split(","))
        refuse(one.trim().replace(/^-/, ""), collection.flattenedFields);
  return args;
};

function refuse(path: string, fields: readonly FlattenedField[]): void {
  let inner = fields;
  const names = path.split(".");
  for (const name of names.slice(0, -1)) {
    const field = inner.find((candidate) => candidate.name === name);
    if (field?.type === "relationship" || field?.type === "upload")
      throw foreign(path);
    inner = field && "flattenedFields" in field ? field.flattenedFields : [];
  }
}

const foreign = (path: string): ToolkitError =>
  new ToolkitError(
    "bad-query",
    `Cannot sort by "${path}": it is a field of another document; sort by a field of this one`,
  );
