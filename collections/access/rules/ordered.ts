import type { AccessRule } from "../rule.ts";

export const ordered: AccessRule = {
  says: "Print jobs that somebody has ordered.",
  reach: () => ({ state: { not_equals: "draft" } }),
};
