import { personAsking } from "../role.ts";
import type { AccessRule } from "../rule.ts";

export const own: AccessRule = {
  says: "Documents about oneself, such as what one has read.",
  reach: (asker) => ({ person: { equals: personAsking(asker) } }),
};
