import type { AccessRule } from "../rule.ts";

export const own: AccessRule = {
  says: "Documents about oneself, such as what one has read.",
  reach: ({ user }) => ({ person: { equals: user?.id ?? 0 } }),
};
