/**
 * Who has read which version of a guideline.
 *
 * People say it of themselves and it is never changed; a new version asks everybody again.
 */
import type { CollectionConfig } from "payload";
import { accessOf } from "./access/access-of.ts";
import { noOne } from "./access/no-one.ts";
import { readOnlyText } from "./fields/read-only.ts";
import { aboutOneself } from "./hooks/about-oneself.ts";
import { colleague } from "./fields/colleague.ts";

/** Who has read which version of a guideline. */
export const Acknowledgements = (): CollectionConfig => ({
  slug: "acknowledgements",
  disableDuplicate: true,
  admin: {
    group: "Brand",
    useAsTitle: "version",
    defaultColumns: ["guideline", "version", "person", "service", "createdAt"],
    description:
      "Who has read which version of a guideline. Open a guideline to say that you have read it.",
  },
  defaultSort: "-createdAt",
  access: accessOf("acknowledgements"),
  hooks: { beforeValidate: [aboutOneself] },
  fields: [
    {
      name: "guideline",
      type: "relationship",
      relationTo: "guidelines",
      required: true,
      index: true,
      admin: { allowCreate: false },
    },
    colleague({
      name: "person",
      index: true,
      admin: { readOnly: true, description: "Whoever says it." },
    }),
    {
      ...readOnlyText("version", "Version read"),
      required: true,
      index: true,
    },
    {
      ...readOnlyText("service", "Service at the time"),
      index: true,
    },
    {
      name: "key",
      type: "text",
      required: true,
      unique: true,
      access: { create: noOne, update: noOne, read: noOne },
      admin: { hidden: true },
    },
  ],
});
