import { personAsking } from "../role.ts";
import type { AccessRule } from "../rule.ts";

export const meant: AccessRule = {
  says: "Kits that are made for oneself and are not closed.",
  reach: (asker) => ({
    and: [
      { supplier: { equals: personAsking(asker) } },
      { isClosed: { not_equals: true } },
    ],
  }),
};
