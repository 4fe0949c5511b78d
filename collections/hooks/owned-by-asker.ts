import type { CollectionBeforeValidateHook } from "payload";
import { ToolkitError } from "#render/errors";
import { personAsking } from "../access/role.ts";

/** Gives a new document to whoever makes it, whatever was sent; it never changes hands. */
export const ownedByAsker: CollectionBeforeValidateHook = ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === "update") return { ...data, person: originalDoc?.person };
  if (!req.user) return data;
  const person = personAsking(req);
  if (!person)
    throw new ToolkitError(
      "forbidden",
      "Only a person can own this: log in as a person, and not with a machine’s key",
    );
  return { ...data, person };
};
