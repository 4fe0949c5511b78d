import { personAsking } from "../role.ts";
import type { AccessRule } from "../rule.ts";

export const self: AccessRule = {
  says: "One’s own document.",
  reach: (asker) => ({ id: { equals: personAsking(asker) } }),
};
