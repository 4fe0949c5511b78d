import type { JSONField } from "payload";

/** What the program keeps for itself as JSON. Hidden, since Payload's JSON editor is fetched from another host. */
export const hiddenJson = (name: string): JSONField => ({
  name,
  type: "json",
  admin: { hidden: true },
});
