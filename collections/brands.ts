import type { CollectionConfig, DateField, Field } from "payload";
import { accessOf } from "./access/access-of.ts";
import { recordChange } from "./audit/record-change.ts";
import { tellRightsPolicy } from "./audit/tell-rights-policy.ts";
import { colorTab } from "./brand-tabs/color-tab.ts";
import { contactTab } from "./brand-tabs/contact-tab.ts";
import { deviceTab } from "./brand-tabs/device-tab.ts";
import { identityTab } from "./brand-tabs/identity-tab.ts";
import { linesTab } from "./brand-tabs/lines-tab.ts";
import { logoTab } from "./brand-tabs/logo-tab.ts";
import { rightsTab } from "./brand-tabs/rights-tab.ts";
import { typeTab } from "./brand-tabs/type-tab.ts";
import { previewDrawing } from "./endpoints/preview-drawing.ts";
import { serveSwatches } from "./endpoints/serve-swatches.ts";
import { serveTokens } from "./endpoints/serve-tokens.ts";
import { serveFont, takeFont, tellFont } from "./endpoints/take-font.ts";
import { takeTokens } from "./endpoints/take-tokens.ts";
import { day, lastDay } from "./fields/day.ts";
import { panel } from "./fields/panel.ts";
import { slug } from "./fields/slug.ts";
import type { Folders } from "./folders.ts";
import { refuseWhenUsed } from "./hooks/refuse-when-used.ts";

/** What makes an output the organisation's own: who it is, its colours, type, logo and house lines. */
export const Brands = (folders: Pick<Folders, "fonts">): CollectionConfig => ({
  slug: "brands",
  admin: {
    group: "Brand",
    useAsTitle: "name",
    defaultColumns: ["name", "status", "tier", "languages", "updatedAt"],
    listSearchableFields: ["name", "shortName", "legalName", "slug"],
    description:
      "Colours, type, logo and house lines that every output follows.",
  },
  access: accessOf("brands"),
  endpoints: [
    serveSwatches(),
    previewDrawing(),
    serveTokens(),
    takeTokens(),
    tellFont(),
    serveFont(),
    takeFont(folders),
  ],
  hooks: {
    beforeDelete: [refuseWhenUsed("brands", "retire it")],
    afterChange: [recordChange(tellRightsPolicy)],
  },
  fields: [
    {
      type: "tabs",
      tabs: [
        identityTab(),
        linesTab(),
        contactTab(),
        colorTab(),
        typeTab(),
        logoTab(),
        deviceTab(),
        rightsTab(),
      ],
    },
    ...standing(),
    panel("whereUsed", "where-used.tsx#WhereUsed"),
  ],
});

const beside = (field: DateField): DateField => ({
  ...field,
  admin: { ...field.admin, position: "sidebar" },
});

/** Beside the page: whether the brand is in force, since when, and what it follows. */
const standing = (): Field[] => [
  slug("larkmere"),
  {
    name: "status",
    type: "select",
    defaultValue: "draft",
    index: true,
    options: [
      { label: "In preparation", value: "draft" },
      { label: "Live", value: "live" },
      { label: "Retired", value: "retired" },
    ],
    admin: {
      position: "sidebar",
      description:
        "A brand in preparation is seen in proofs alone, and nothing is made in a retired one any more.",
    },
  },
  {
    name: "isGuideOpen",
    label: "Brand guide open to everyone",
    type: "checkbox",
    defaultValue: false,
    admin: {
      position: "sidebar",
      description:
        "Anybody may read at /brand what is written for everybody, designers, suppliers and partners. Else it takes a login or a share link.",
    },
  },
  beside(day("effectiveFrom", "In force from")),
  beside(lastDay("effectiveTo", "In force until", { first: "effectiveFrom" })),
  {
    name: "predecessor",
    label: "Follows",
    type: "relationship",
    relationTo: "brands",
    admin: {
      position: "sidebar",
      description: "The brand that this one took over from.",
    },
  },
  {
    name: "successor",
    label: "Followed by",
    type: "relationship",
    relationTo: "brands",
    admin: {
      position: "sidebar",
      condition: ({ status }) => status === "retired",
      description: "What to use instead of it.",
    },
  },
];
