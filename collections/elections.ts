import type {
  CollectionConfig,
  Endpoint,
  Field,
  PayloadRequest,
} from "payload";
import { accessOf } from "./access/access-of.ts";
import { recordChange } from "./audit/record-change.ts";
import { tellElection } from "./audit/tellings.ts";
import { completeDays } from "./elections/complete-days.ts";
import { electionKindLabels } from "./elections/election-kinds.ts";
import { keepBegun } from "./elections/keep-begun.ts";
import { demandLook } from "./elections/reach/demand-look.ts";
import { tellStops } from "./elections/reach/tell-stops.ts";
import { timetable } from "./elections/show-timetable.ts";
import { brand } from "./fields/brand.ts";
import { day } from "./fields/day.ts";
import { optionsOf } from "./fields/options-of.ts";
import { panel } from "./fields/panel.ts";
import { faultInWards } from "./fields/wards.ts";
import { findHouseBrand } from "./find-house-brand.ts";

const days: Field = {
  type: "row",
  fields: [
    day("pollDay", "Poll", {
      required: true,
      width: "50%",
      description: "The period ends with the close of poll, at 22:00.",
    }),
    day("noticeDay", "Notice of election", {
      width: "50%",
      description:
        "The period begins with it. Leave it empty for the last day that the law allows, and write the true day as soon as it is known: councils often publish earlier.",
    }),
  ],
};

const area: readonly Field[] = [
  {
    name: "area",
    type: "radio",
    required: true,
    defaultValue: "whole",
    options: optionsOf({ whole: "The whole area", wards: "Some wards" }),
    admin: {
      description:
        "An election to Parliament counts for the whole area, even where nothing local is voted on.",
    },
  },
  {
    name: "wards",
    type: "text",
    hasMany: true,
    validate: (value: unknown, { siblingData }: { siblingData: object }) =>
      faultInWards(value) ??
      (!("area" in siblingData && siblingData.area === "wards") ||
        (Array.isArray(value) && value.length > 0) ||
        "Name the wards that vote"),
    admin: {
      condition: (_, election) => election["area"] === "wards",
      description: "By their names, as toolkits and photographs say them.",
    },
  },
];

const people: Field = {
  name: "people",
  label: "Candidates and members",
  type: "relationship",
  relationTo: "people",
  hasMany: true,
  admin: {
    description:
      "Whoever stands or sits. Photographs of them, and copy that names them, rest until the close of poll. Candidates in the library count even before they are listed.",
  },
};

const closedDays: Field = {
  name: "closedDays",
  label: "Closed days",
  type: "array",
  labels: { singular: "closed day", plural: "closed days" },
  admin: {
    description:
      "Days of mourning or thanksgiving, which do not count as working days.",
    initCollapsed: true,
  },
  fields: [day("day", "Day", { required: true })],
};

const looked: Field = {
  name: "looked",
  label: "What it stops",
  type: "text",
  virtual: true,
  admin: {
    disableListColumn: true,
    disableListFilter: true,
    components: {
      Field:
        "/src/app/(payload)/components/election/election-stops.tsx#ElectionStops",
    },
  },
};

/** Elections and referendums: while the period before one runs, rules of publicity are stricter. */
export const Elections = (
  papers: Omit<Endpoint, "root">,
): CollectionConfig => ({
  slug: "elections",
  disableDuplicate: true,
  admin: {
    group: "Governance",
    useAsTitle: "name",
    defaultColumns: ["name", "kind", "noticeDay", "pollDay", "area"],
    listSearchableFields: ["name"],
    description:
      "The monitoring officer’s register. What an election stops is asked anew at every use, and released by itself at the close of poll.",
  },
  defaultSort: "-pollDay",
  access: accessOf("elections"),
  endpoints: [tellStops, papers],
  versions: { drafts: false, maxPerDoc: 50 },
  hooks: {
    beforeValidate: [completeDays],
    beforeChange: [demandLook],
    afterChange: [recordChange(tellElection)],
    beforeDelete: [keepBegun],
  },
  fields: [
    {
      type: "row",
      fields: [
        {
          name: "name",
          type: "text",
          required: true,
          unique: true,
          index: true,
          maxLength: 120,
          admin: {
            width: "60%",
            placeholder: "Larkmere by-election, Weirford ward",
          },
        },
        {
          name: "kind",
          type: "select",
          required: true,
          index: true,
          options: optionsOf(electionKindLabels),
          admin: { width: "40%" },
        },
      ],
    },
    {
      ...brand(),
      defaultValue: ({ req }: { readonly req: PayloadRequest }) =>
        findHouseBrand(req.payload, req),
      admin: {
        position: "sidebar",
        allowCreate: false,
        description: "Whose building notice and staff briefing are made.",
      },
    },
    days,
    timetable(),
    ...area,
    people,
    closedDays,
    {
      name: "contact",
      label: "Phone or e-mail for questions",
      type: "text",
      maxLength: 120,
      admin: {
        placeholder: "01632 960 100",
        description:
          "How the monitoring officer is reached. It stands on the building notice and in the staff briefing.",
      },
    },
    panel("papers", "election/election-papers.tsx#ElectionPapers"),
    looked,
  ],
});
