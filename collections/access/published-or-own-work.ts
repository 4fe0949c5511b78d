import type { Access } from "payload";
import { hasRole } from "./role.ts";

/** Opens drafts to those who write them, and what is published to the studio. */
export const publishedOrOwnWork: Access = ({ req }) => {
  if (hasRole(req, "guardian", "officer")) return true;
  return hasRole(req, "studio") ? { _status: { equals: "published" } } : false;
};
