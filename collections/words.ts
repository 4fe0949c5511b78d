/**
 * The brand's word list: words it bans, words it can say more plainly, words that people would
 * rather read of themselves. The check of words reads it; nothing here looks at any text.
 */
import type { ArrayField, CollectionConfig, Endpoint } from "payload";
import { accessOf } from "./access/access-of.ts";
import { brand } from "./fields/brand.ts";
import { wordContext } from "./fields/word-context.ts";
import { nameByFirstForm } from "./hooks/name-by-first-form.ts";
import { locales } from "./locales.ts";
import { validateForms, validateForm } from "./words/validate-forms.ts";

const kinds = [
  { value: "banned", label: "Banned" },
  { value: "preferred", label: "Plainer" },
  { value: "inclusive", label: "Inclusive" },
];

const forms: ArrayField = {
  name: "forms",
  label: "Forms of the word",
  type: "array",
  required: true,
  minRows: 1,
  maxRows: 60,
  labels: { singular: "Form", plural: "Forms" },
  validate: validateForms,
  admin: {
    description:
      "Every form as it is written, each with what may stand in its place: utilise with use, utilised with used. The first form names the entry. Leave the place empty where only a person can say, and write advice.",
    initCollapsed: true,
    components: {
      RowLabel: "/src/app/(payload)/components/form-label.tsx#FormLabel",
    },
  },
  fields: [
    {
      type: "row",
      fields: [
        {
          name: "form",
          label: "Where a writer puts",
          type: "text",
          required: true,
          maxLength: 120,
          validate: validateForm,
          admin: { width: "50%" },
        },
        {
          name: "replacement",
          label: "Put this instead",
          type: "text",
          maxLength: 120,
          admin: {
            width: "50%",
          },
        },
      ],
    },
  ],
};

/** Words to avoid, to prefer and to weigh, with reasons and replacements. */
export const Words = (
  endpoints: readonly Omit<Endpoint, "root">[] = [],
): CollectionConfig => ({
  slug: "words",
  labels: { singular: "Word", plural: "Words" },
  admin: {
    group: "Brand",
    useAsTitle: "phrase",
    defaultColumns: ["phrase", "reason", "kind", "language", "source"],
    listSearchableFields: ["phrase", "reason", "forms.form"],
    description:
      "Words to avoid, to prefer and to weigh. Every text is checked against them, here while it is typed and again before it is printed.",
    pagination: { defaultLimit: 25 },
  },
  defaultSort: "phrase",
  access: accessOf("words"),
  endpoints: [...endpoints],
  hooks: { beforeValidate: [nameByFirstForm] },
  fields: [
    {
      name: "phrase",
      label: "Word",
      type: "text",
      index: true,
      admin: { readOnly: true, hidden: true },
    },
    {
      name: "kind",
      type: "select",
      required: true,
      index: true,
      defaultValue: "preferred",
      options: kinds,
      admin: {
        position: "sidebar",
        description:
          "A banned word stops an output. Plainer: there is a better word. Inclusive: people would rather read another of themselves.",
      },
    },
    {
      name: "language",
      type: "select",
      required: true,
      index: true,
      defaultValue: "en",
      options: locales.map(({ code, label }) => ({ value: code, label })),
      admin: {
        position: "sidebar",
        description: "Texts in other languages are not looked at for it.",
      },
    },
    brand(),
    {
      name: "reason",
      type: "textarea",
      required: true,
      maxLength: 400,
      admin: {
        rows: 2,
        description: "One sentence that a writer will accept.",
      },
    },
    {
      name: "advice",
      type: "textarea",
      maxLength: 400,
      admin: {
        rows: 2,
        description:
          "What to do where no form can simply be put in its place: say how we help.",
      },
    },
    {
      name: "source",
      type: "text",
      required: true,
      maxLength: 200,
      index: true,
      admin: {
        description:
          "Who says so: a guideline, a style guide, a group of residents.",
      },
    },
    forms,
    wordContext(
      "exceptions",
      "Where the word is right",
      "There nothing is said.",
    ),
    wordContext(
      "contexts",
      "Where alone the word is looked at",
      "Leave both empty and it is looked at everywhere.",
    ),
    {
      name: "allowedIn",
      label: "Campaigns that may use it",
      type: "relationship",
      relationTo: "toolkits",
      hasMany: true,
      admin: {
        allowCreate: false,
        description: "Foster is what a fostering campaign is about.",
      },
    },
    {
      name: "isCaseSensitive",
      label: "Capitals count",
      type: "checkbox",
      defaultValue: false,
      admin: {
        position: "sidebar",
        description: "Only where it is written exactly so, as a name is.",
      },
    },
  ],
});
