import type { Access, FieldAccess } from "payload";
import { hasRole, type Role } from "./role.ts";

/** Opens an operation to some roles. With no role it is the admin's alone. */
export const only =
  (...roles: readonly Role[]): Access =>
  ({ req }) =>
    hasRole(req, ...roles);

/** Opens a field to some roles. Payload drops a forbidden value without a word. */
export const onlyField =
  (...roles: readonly Role[]): FieldAccess =>
  ({ req }) =>
    hasRole(req, ...roles);
