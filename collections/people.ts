import type { CollectionConfig } from "payload";
import { accessOf, fieldAccessOf } from "./access/access-of.ts";
import { day } from "./fields/day.ts";
import { panel } from "./fields/panel.ts";
import { hiddenNumber } from "./fields/read-only.ts";
import { numberReference } from "./hooks/number-reference.ts";
import { refuseWhenUsed } from "./hooks/refuse-when-used.ts";

const isCivic = (kind: unknown): boolean =>
  kind === "member" || kind === "candidate";

/** Everybody in a photograph, by a reference that names nobody. */
export const People = (): CollectionConfig => ({
  slug: "people",
  labels: { singular: "Person shown", plural: "People shown" },
  disableDuplicate: true,
  admin: {
    group: "Photographs",
    useAsTitle: "reference",
    defaultColumns: ["reference", "kind", "listedOn", "updatedAt"],
    listSearchableFields: ["reference"],
    description:
      "Whoever can be seen in a photograph. Photographs and consents give the reference alone; names stay here.",
  },
  access: accessOf("people"),
  versions: { drafts: false, maxPerDoc: 50 },
  hooks: {
    beforeValidate: [
      numberReference({ collection: "people", prefix: () => "P-" }),
    ],
    beforeDelete: [refuseWhenUsed("people")],
  },
  fields: [
    {
      type: "row",
      fields: [
        {
          name: "reference",
          type: "text",
          unique: true,
          index: true,
          admin: {
            placeholder: "P-0142",
            description: "Leave it empty: the next number is given.",
          },
        },
        {
          name: "kind",
          type: "select",
          required: true,
          index: true,
          options: [
            { label: "Officer of the council", value: "officer" },
            { label: "Member of the council", value: "member" },
            { label: "Candidate", value: "candidate" },
            { label: "Resident", value: "resident" },
            { label: "Child", value: "child" },
          ],
        },
      ],
    },
    day("listedOn", "On the list of members and candidates since", {
      access: fieldAccessOf("people.listedOn"),
      condition: (data) => isCivic(data["kind"]),
      description:
        "Written by the monitoring officer: photographs of people on the list rest before an election.",
    }),
    hiddenNumber("serial"),
    {
      type: "collapsible",
      label: "Who it is",
      admin: {
        description:
          "Seen by the consent officer and the monitoring officer alone. Never written into a photograph, a toolkit or an output.",
      },
      fields: [
        {
          type: "row",
          fields: [
            {
              name: "name",
              type: "text",
              access: fieldAccessOf("people.name"),
            },
            {
              name: "contact",
              label: "How to reach the person or the guardian",
              type: "text",
              access: fieldAccessOf("people.contact"),
            },
          ],
        },
        {
          name: "notes",
          type: "textarea",
          access: fieldAccessOf("people.notes"),
        },
      ],
    },
    panel("whereUsed", "where-used.tsx#WhereUsed"),
  ],
});
