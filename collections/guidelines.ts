/**
 * Sections of the brand guidelines, for the people who must follow them.
 *
 * A section says what is asked and of whom; which version somebody has read is an acknowledgement.
 */
import type { CollectionConfig, Endpoint } from "payload";
import { greatestSummary, guidelineAudiences, sectionKeys } from "#brand";
import { accessOf } from "./access/access-of.ts";
import { brand } from "./fields/brand.ts";
import { yesNoCell } from "./fields/cells.ts";
import { copy, copyLine } from "./fields/copy.ts";
import { panel } from "./fields/panel.ts";
import { body } from "./guidelines/body.ts";
import { downloads } from "./guidelines/downloads.ts";
import { examples, guidelineRules } from "./guidelines/rules.ts";
import { version } from "./guidelines/version.ts";
import { guardPublishing } from "./hooks/guard-publishing.ts";
import { oneSectionOfAKind } from "./hooks/one-section-of-a-kind.ts";
import { tellCoverage } from "./guidelines/tell-coverage.ts";
import { refuseWhenUsed } from "./hooks/refuse-when-used.ts";

const audienceLabels: Readonly<
  Record<(typeof guidelineAudiences)[number], string>
> = {
  all: "Everybody",
  designers: "Designers",
  managers: "Managers and staff",
  suppliers: "Suppliers and studios",
  partners: "Partners",
  members: "Elected members",
};

/** Sections of the brand guidelines, for the people who must follow them. */
export const Guidelines = (): CollectionConfig => ({
  slug: "guidelines",
  admin: {
    group: "Brand",
    useAsTitle: "title",
    defaultColumns: [
      "title",
      "audience",
      "isInQuickGuide",
      "reviewDue",
      "_status",
    ],
    listSearchableFields: ["title", "key", "summary"],
    description:
      "What the brand asks, of whom, and how far the system sees to it. Choose the language at the top right.",
    pagination: { defaultLimit: 50 },
    components: {
      beforeListTable: [
        "/src/app/(payload)/components/guidelines-due.tsx#GuidelinesDue",
      ],
    },
  },
  defaultSort: "order",
  versions: {
    drafts: { autosave: false, schedulePublish: false, validate: false },
    maxPerDoc: 50,
  },
  access: accessOf("guidelines"),
  endpoints: [tellCoverage satisfies Omit<Endpoint, "root">],
  hooks: {
    beforeOperation: [guardPublishing("guidelines")],
    beforeValidate: [oneSectionOfAKind],
    beforeDelete: [refuseWhenUsed("guidelines", "unpublish it instead")],
  },
  indexes: [{ fields: ["brand", "key"], unique: true }],
  fields: [
    copyLine({
      name: "title",
      isRequired: true,
      isLocalized: true,
      mostCharacters: 120,
    }),
    {
      type: "tabs",
      tabs: [
        {
          label: "Section",
          fields: [
            copy({
              name: "summary",
              description:
                "The section in short, for the quick guide: what to do, then why.",
              isRequired: true,
              isLocalized: true,
              mostWords: greatestSummary,
              rows: 3,
            }),
            body(),
          ],
        },
        {
          label: "Rules and examples",
          fields: [
            guidelineRules(),
            examples("dos", "Do"),
            examples("donts", "Never do"),
          ],
        },
        { label: "Downloads", fields: [downloads()] },
        {
          label: "Version",
          description:
            "Give it a new version when a rule changes: everybody is then asked to read it again. A mended comma needs none.",
          fields: version(),
        },
        {
          label: "Who has read it",
          fields: [panel("readers", "guideline-readers.tsx#GuidelineReaders")],
        },
      ],
    },
    {
      name: "key",
      label: "Section of the guide",
      type: "select",
      required: true,
      index: true,
      options: sectionKeys.map(({ key, title }) => ({
        value: key,
        label: title,
      })),
      admin: {
        position: "sidebar",
        description: "One of each for a brand: the book is made in this order.",
      },
    },
    brand(),
    {
      name: "audience",
      type: "select",
      hasMany: true,
      required: true,
      defaultValue: ["all"],
      options: guidelineAudiences.map((value) => ({
        value,
        label: audienceLabels[value],
      })),
      admin: {
        position: "sidebar",
        description: "Others do not see it, unless they may write guidelines.",
      },
    },
    {
      name: "isInQuickGuide",
      label: "In the quick guide",
      type: "checkbox",
      defaultValue: true,
      index: true,
      admin: { position: "sidebar", components: { Cell: yesNoCell } },
    },
    {
      name: "order",
      type: "number",
      required: true,
      defaultValue: 100,
      index: true,
      admin: {
        position: "sidebar",
        step: 10,
        description: "Small numbers come first.",
      },
    },
    panel("whereUsed", "where-used.tsx#WhereUsed"),
  ],
});
