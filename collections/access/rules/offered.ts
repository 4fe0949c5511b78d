import type { AccessRule } from "../rule.ts";

export const offered: AccessRule = {
  says: "Documents that a keeper of the brand shares with everybody.",
  reach: () => ({ isShared: { equals: true } }),
};
