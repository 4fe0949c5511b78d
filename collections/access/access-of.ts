/**
 * Turns the table of rights into the access functions that Payload asks.
 *
 * It adds no right and takes none away: what the table does not say is denied.
 */
import type { Access, FieldAccess, PayloadRequest, Where } from "payload";
import { hasRole, type Asker } from "./role.ts";
import { accessRules, isRuleName } from "./rules.ts";
import {
  accessTable,
  fieldTable,
  type Grants,
  type Operation,
  type ProtectedCollection,
  type ProtectedField,
  type Rights,
} from "./table.ts";

/** The rules that reach a request, strongest wins: one that reaches everything ends the question. */
export function reachOf(grants: Grants, asker: Asker): boolean | Where {
  const reaches = Object.keys(grants)
    .filter(isRuleName)
    .filter((rule) => hasRole(asker, ...(grants[rule] ?? [])))
    .map((rule) => accessRules[rule].reach(asker));
  const queries = reaches.filter((reach) => reach !== true);
  if (queries.length < reaches.length) return true;
  return queries.length > 0 ? { or: queries } : false;
}

const ask =
  (collection: ProtectedCollection, operation: Operation): Access =>
  ({ req }) =>
    reachOf(accessTable[collection][operation] ?? {}, req);

/**
 * Whether something may be changed. Payload asks it of a change that publishes as well, to learn
 * whether to show a button for it: that takes the right to publish.
 */
const askToUpdate =
  (collection: ProtectedCollection): Access =>
  ({ data, req }) => {
    const rights: Rights = accessTable[collection];
    const wouldPublish = rights.publish && data?._status === "published";
    if (wouldPublish && !may("publish", collection, req)) return false;
    return reachOf(rights.update ?? {}, req);
  };

/** What Payload asks before each operation on a collection. */
export const accessOf = (collection: ProtectedCollection) => ({
  create: ask(collection, "create"),
  read: ask(collection, "read"),
  readVersions: ask(collection, "readVersions"),
  update: askToUpdate(collection),
  delete: ask(collection, "delete"),
});

/** What Payload asks for one field. It drops a forbidden value without a word. */
export const fieldAccessOf = (field: ProtectedField) => {
  const ask =
    (operation: "read" | "write"): FieldAccess =>
    ({ req }) =>
      mayField(operation, field, req);
  return { create: ask("write"), read: ask("read"), update: ask("write") };
};

/** Whether whoever asks may read or write one field that has rights of its own. */
export const mayField = (
  operation: "read" | "write",
  field: ProtectedField,
  req: Pick<PayloadRequest, "user">,
): boolean => {
  const granted = fieldTable[field][operation];
  return !granted || hasRole(req, ...granted);
};

/** Whether whoever asks may do something to every document of a collection. */
export const may = (
  operation: Operation,
  collection: ProtectedCollection,
  req: Pick<PayloadRequest, "user">,
): boolean => reachOf(accessTable[collection][operation] ?? {}, req) === true;
