import type { Access } from "payload";
import { hasRole } from "./role.ts";

/** Opens every rendition to those who mend findings, and the ready ones to the studio. */
export const readyOrOwnWork: Access = ({ req }) => {
  if (hasRole(req, "guardian", "officer")) return true;
  return hasRole(req, "studio") ? { status: { equals: "ready" } } : false;
};
