import type { CollectionConfig } from "payload";
import { accessOf } from "./access/access-of.ts";
import { hiddenJson } from "./fields/hidden-json.ts";
import { readOnlyNumber, readOnlyText } from "./fields/read-only.ts";

/** A month as people write it in a register: `2026-11`. */
const monthShape = /^20\d\d-(0[1-9]|1[0-2])$/;

/** What a visual audit says of a month that is none. */
const validMonth = (value: unknown): string | true =>
  (typeof value === "string" && monthShape.test(value)) ||
  "Write the month as year and number, such as 2026-11";

/** The register of visual audits: how far what services publish is on brand, month by month. */
export const VisualAudits = (): CollectionConfig => ({
  slug: "visual-audits",
  labels: { singular: "Audited file", plural: "Visual audit" },
  disableDuplicate: true,
  admin: {
    group: "Governance",
    useAsTitle: "fileName",
    defaultColumns: [
      "fileName",
      "service",
      "month",
      "score",
      "verdict",
      "standing",
      "createdAt",
    ],
    listSearchableFields: ["fileName", "service", "note"],
    description:
      "Files that were checked and kept for the record, with their score. Save one from the guide’s page “Check a file”; trends by service and month are shown there.",
  },
  defaultSort: "-createdAt",
  access: accessOf("visual-audits"),
  fields: [
    {
      type: "row",
      fields: [
        {
          name: "service",
          type: "text",
          required: true,
          index: true,
          maxLength: 80,
          admin: {
            width: "50%",
            placeholder: "Waste and recycling",
            description: "Whose file it is. Trends are shown by it.",
          },
        },
        {
          name: "month",
          type: "text",
          required: true,
          index: true,
          validate: validMonth,
          admin: {
            width: "50%",
            placeholder: "2026-11",
            description: "When it was published.",
          },
        },
      ],
    },
    {
      name: "note",
      type: "textarea",
      maxLength: 1000,
      admin: { description: "Where it was found, and what was agreed." },
    },
    {
      type: "row",
      fields: [
        { ...readOnlyText("fileName", "File"), index: true },
        { ...readOnlyNumber("score", "Score"), index: true },
        readOnlyText("verdict", "Verdict"),
        readOnlyText("standing", "In force"),
      ],
    },
    {
      type: "row",
      fields: [
        readOnlyText("use", "For"),
        readOnlyText("kind", "Kind"),
        readOnlyText("engine", "Judged by"),
      ],
    },
    { ...readOnlyText("digest", "SHA-256"), index: true },
    hiddenJson("rules"),
    hiddenJson("findings"),
  ],
});
