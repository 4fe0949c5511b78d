import type { AccessRule } from "../rule.ts";

export const published: AccessRule = {
  says: "Documents that somebody with the right to publish has published.",
  reach: () => ({ _status: { equals: "published" } }),
};
