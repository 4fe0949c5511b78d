import type { AccessRule } from "../rule.ts";

export const approved: AccessRule = {
  says: "Photographs that the library has approved.",
  reach: () => ({ approval: { equals: "approved" } }),
};
