import type { CollectionConfig } from "payload";
import { accessOf } from "./access/access-of.ts";

/** Words to avoid, to prefer and to weigh, with reasons and replacements. */
export const Words = (): CollectionConfig => ({
  slug: "words",
  admin: {
    group: "Brand",
    useAsTitle: "phrase",
    defaultColumns: ["phrase", "updatedAt"],
    description:
      "Words to avoid, to prefer and to weigh, with reasons and replacements.",
  },

  access: accessOf("words"),

  fields: [{ name: "phrase", type: "text", required: true, index: true }],
});
