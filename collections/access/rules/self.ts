import type { AccessRule } from "../rule.ts";

export const self: AccessRule = {
  says: "One's own document.",
  reach: ({ user }) => ({ id: { equals: user?.id ?? 0 } }),
};
