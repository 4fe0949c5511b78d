import type { CollectionConfig } from "payload";
import { accessOf } from "./access/access-of.ts";
import { eventKinds } from "./audit/event.ts";
import { exportEvents } from "./audit/export-events.ts";
import { day } from "./fields/day.ts";
import { hiddenJson } from "./fields/hidden-json.ts";
import { optionsOf } from "./fields/options-of.ts";
import { readOnlyNumber, readOnlyText } from "./fields/read-only.ts";
import { neverChange, neverDelete } from "./hooks/keep-for-good.ts";

const cell = (name: string): string =>
  `/src/app/(payload)/components/audit/audit-cells.tsx#${name}`;

/** Everything that a council may have to answer for, in a chain of digests. Only the program writes it. */
export const AuditEvents = (): CollectionConfig => ({
  slug: "audit-events",
  labels: { singular: "Event", plural: "Audit" },
  disableDuplicate: true,
  admin: {
    group: "Governance",
    useAsTitle: "says",
    defaultColumns: ["at", "kind", "says", "actor", "about"],
    listSearchableFields: ["says", "about", "actor"],
    components: {
      beforeListTable: [
        "/src/app/(payload)/components/audit/audit-export.tsx#AuditExport",
      ],
    },
    description:
      'Each event carries the digest of the one before it, so that a changed or missing one is found: "livery audit verify".',
  },
  defaultSort: "-sequence",
  access: accessOf("audit-events"),
  endpoints: [exportEvents],
  hooks: {
    beforeChange: [neverChange("record what happened since")],
    beforeDelete: [
      neverDelete('let "livery audit forget" take out what may be forgotten'),
    ],
  },
  fields: [
    { ...readOnlyText("says", "What happened"), required: true },
    {
      type: "row",
      fields: [
        {
          name: "at",
          label: "When",
          type: "date",
          required: true,
          index: true,
          admin: {
            readOnly: true,
            width: "50%",
            date: {
              pickerAppearance: "dayAndTime",
              displayFormat: "d MMMM yyyy, HH:mm:ss",
            },
          },
        },
        {
          name: "kind",
          type: "select",
          required: true,
          index: true,
          options: optionsOf(eventKinds),
          admin: { readOnly: true, width: "50%" },
        },
      ],
    },
    {
      type: "row",
      fields: [
        {
          ...readOnlyText("actor", "By"),
          required: true,
          index: true,
          admin: { readOnly: true, components: { Cell: cell("ActorCell") } },
        },
        {
          ...readOnlyText("about", "About"),
          required: true,
          index: true,
          admin: { readOnly: true, components: { Cell: cell("AboutCell") } },
        },
      ],
    },
    hiddenJson("detail"),
    {
      type: "collapsible",
      label: "Its place in the chain",
      admin: { initCollapsed: true },
      fields: [
        {
          ...readOnlyNumber("sequence", "Number"),
          required: true,
          unique: true,
          index: true,
        },
        {
          ...readOnlyText("previous", "Digest of the event before"),
          admin: { readOnly: true },
        },
        readOnlyText("contentDigest", "Digest of what it says"),
        readOnlyText("digest", "Its own digest"),
        day("forgottenOn", "Forgotten on", {
          description:
            "What it said is gone by the policy of retention; its digest stays.",
        }),
      ],
    },
  ],
});
