import type { CollectionConfig, Field } from "payload";
import { factsNamed } from "#brand";
import { accessOf } from "./access/access-of.ts";
import { day, lastDay } from "./fields/day.ts";
import { factSource } from "./fields/fact-source.ts";
import { yesNoCell } from "./fields/cells.ts";
import { panel } from "./fields/panel.ts";
import { slug } from "./fields/slug.ts";
import { guardPublishing } from "./hooks/guard-publishing.ts";
import { refuseWhenUsed } from "./hooks/refuse-when-used.ts";
import { noteFact, recordFact } from "./superseded/record-supersession.ts";
import { tellFactReach } from "./superseded/tell-fact-reach.ts";

const figure: Field = {
  type: "row",
  fields: [
    {
      name: "value",
      label: "Figure",
      type: "number",
      required: true,
      index: true,
      admin: { description: "The bare number: 61000. A share is 0.9." },
    },
    {
      name: "unit",
      type: "text",
      admin: { placeholder: "caddies", description: "What it counts." },
    },
    {
      name: "geography",
      label: "Place",
      type: "text",
      admin: { placeholder: "Larkmere", description: "Where it is true." },
    },
  ],
};

const printed: Field = {
  name: "printed",
  label: "As it is printed",
  type: "text",
  required: true,
  localized: true,
  validate: (value: unknown) => {
    if (typeof value !== "string" || value.trim() === "")
      return "Say how the figure is printed in this language: 61,000 food caddies";
    return (
      factsNamed(value).length === 0 ||
      "A fact cannot refer to another fact: write the words out"
    );
  },
  admin: {
    placeholder: "61,000 food caddies",
    description:
      "What stands in a text in place of the reference, in each language. It follows house style: 61,000, £1 million, 52.4%.",
  },
};

const days: Field = {
  type: "row",
  fields: [
    day("asOf", "As of", {
      required: true,
      description: "The day that the figure speaks of.",
    }),
    lastDay("expires", "Last day of use", {
      first: "asOf",
      description:
        "After it, every output that states the fact is blocked. Leave it empty only where the figure cannot change.",
    }),
  ],
};

const checking: readonly Field[] = [
  {
    name: "owner",
    type: "text",
    required: true,
    index: true,
    admin: {
      position: "sidebar",
      placeholder: "Waste strategy team",
      description: "The person or team who keeps it true.",
    },
  },
  {
    name: "verified",
    type: "checkbox",
    defaultValue: false,
    index: true,
    validate: (value: unknown, { data }: { data: object }) =>
      value === true ||
      !("_status" in data && data._status === "published") ||
      "Hold the figure against its source and tick this, or save a draft",
    admin: {
      position: "sidebar",
      description: "Somebody has held the figure against its source.",
      components: { Cell: yesNoCell },
    },
  },
];

/** Figures that texts refer to, each with its source and its days. */
export const Facts = (): CollectionConfig => ({
  slug: "facts",
  admin: {
    group: "Campaigns",
    useAsTitle: "name",
    defaultColumns: ["name", "printed", "asOf", "expires", "owner", "verified"],
    listSearchableFields: ["name", "key", "source", "owner"],
    description:
      "Figures with their source. A text refers to one as {fact:its-key}, so that a change here reaches every text.",
    components: {
      beforeListTable: [
        "/src/app/(payload)/components/fact-filters.tsx#FactFilters",
      ],
    },
  },
  defaultSort: "expires",
  versions: {
    drafts: { autosave: false, schedulePublish: false, validate: false },
    maxPerDoc: 50,
  },
  access: accessOf("facts"),
  endpoints: [tellFactReach],
  hooks: {
    beforeOperation: [guardPublishing("facts")],
    beforeChange: [noteFact],
    afterChange: [recordFact],
    beforeDelete: [
      refuseWhenUsed("facts", "give it a last day of use instead"),
    ],
  },
  fields: [
    {
      name: "name",
      label: "What it states",
      type: "text",
      required: true,
      admin: {
        placeholder: "Food caddies in use across Larkmere",
        description: "A whole statement that one can agree or disagree with.",
      },
    },
    {
      ...slug("food-caddies"),
      name: "key",
      admin: {
        position: "sidebar",
        description:
          "Small letters, figures and hyphens: food-caddies. Texts refer to it as {fact:food-caddies}, so keep it once it is in use.",
      },
    },
    figure,
    printed,
    ...factSource(),
    days,
    ...checking,
    panel("reach", "fact-reach.tsx#FactReach"),
    panel("whereUsed", "where-used.tsx#WhereUsed"),
  ],
});
