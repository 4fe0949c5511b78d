import type { AccessRule } from "../rule.ts";

export const all: AccessRule = {
  says: "Every document, whatever its state.",
  reach: () => true,
};
