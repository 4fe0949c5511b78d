import type { Field, Tab } from "payload";
import { brandPromise } from "../brand-promise.ts";
import { copy } from "../copy.ts";
import { day } from "../day.ts";
import { locales } from "../../locales.ts";

const identity: Field = {
  type: "row",
  fields: [
    {
      name: "reference",
      label: "Job reference",
      type: "text",
      required: true,
      index: true,
      admin: {
        placeholder: "LK-2026-014",
        description: "Printed in the imprint.",
      },
    },
    day("issued", "Day of issue", {
      required: true,
      description: "The only date that an output shows.",
    }),
  ],
};

const belonging: Field = {
  type: "row",
  fields: [
    {
      name: "brand",
      type: "relationship",
      relationTo: "brands",
      required: true,
      index: true,
    },
    brandPromise(),
  ],
};

const narrative: Field = {
  name: "narrative",
  type: "relationship",
  relationTo: "narratives",
  required: true,
  index: true,
  filterOptions: { scope: { not_equals: "house" } },
  admin: { description: "What the campaign says, on every output." },
};

const languages: Field = {
  name: "languages",
  type: "select",
  hasMany: true,
  required: true,
  defaultValue: ["en"],
  options: locales.map(({ code, label }) => ({ value: code, label })),
  admin: {
    description:
      "First language first. The narrative must be complete in each.",
  },
};

/** What the campaign is, whom it is for and what it wants. */
export const campaignTab = (): Tab => ({
  label: "Campaign",
  fields: [
    identity,
    belonging,
    narrative,
    languages,
    copy({
      name: "summary",
      rows: 2,
      aimWords: 60,
      description: "What it is about, for whoever looks for a toolkit.",
    }),
    copy({
      name: "objective",
      rows: 2,
      description:
        "What is to change, by how much and by when: 60% of homes by 31 March.",
    }),
    {
      name: "audiences",
      type: "text",
      hasMany: true,
      index: true,
      admin: {
        description:
          "Whom it is for, in a few words each; press Enter after one.",
      },
    },
  ],
});
