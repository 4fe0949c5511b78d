import type { AccessRule } from "../rule.ts";

export const ready: AccessRule = {
  says: "Renditions that no finding blocks.",
  reach: () => ({ status: { equals: "ready" } }),
};
