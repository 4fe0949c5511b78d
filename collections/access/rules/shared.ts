import type { AccessRule } from "../rule.ts";

export const shared: AccessRule = {
  says: "Published toolkits that are meant for partners or for everybody.",
  reach: () => ({
    and: [
      { _status: { equals: "published" } },
      { accessLevel: { in: ["public", "partner"] } },
    ],
  }),
};
