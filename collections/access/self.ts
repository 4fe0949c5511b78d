import type { Access } from "payload";
import { hasRole } from "./role.ts";

/** Opens a user's own document to that user, and all of them to an admin. */
export const self: Access = ({ req }) => {
  if (hasRole(req)) return true;
  return req.user ? { id: { equals: req.user.id } } : false;
};
