import type { CollectionConfig, Field, SelectField } from "payload";
import { approvalRisks, approvalRiskText, channels, channelText } from "#brand";
import { accessOf } from "./access/access-of.ts";
import { roleMeanings } from "./access/role-meanings.ts";
import { roles } from "./access/role.ts";
import { formatGroups } from "./approvals/format-groups.ts";
import { distinctSteps } from "./approvals/distinct-steps.ts";
import { recordChange } from "./audit/record-change.ts";
import { tellRoute } from "./audit/tell-approvals.ts";
import { brand } from "./fields/brand.ts";
import { choices } from "./fields/choice.ts";
import { codeKey } from "./fields/code-key.ts";
import { optionsOf } from "./fields/options-of.ts";
import { kebab } from "./fields/slug.ts";
import { neverDelete } from "./hooks/keep-for-good.ts";
import { templateChoices } from "./template-choices.ts";

/** Who signs what before it is handed out: a row for each kind of output, which guardians keep. */
export const ApprovalRoutes = (): CollectionConfig => ({
  slug: "approval-routes",
  labels: { singular: "Approval route", plural: "Approval routes" },
  disableDuplicate: true,
  admin: {
    group: "Governance",
    useAsTitle: "name",
    defaultColumns: [
      "name",
      "purposes",
      "risks",
      "spendFrom",
      "precedence",
      "isResting",
    ],
    listSearchableFields: ["name", "key"],
    description:
      "Who signs what before it leaves. An output follows the route that says most of it; where none fits, nothing is handed out.",
  },
  defaultSort: "key",
  access: accessOf("approval-routes"),
  versions: { drafts: false, maxPerDoc: 50 },
  hooks: {
    afterChange: [recordChange(tellRoute)],
    beforeDelete: [neverDelete("let it rest instead")],
  },
  fields: [
    {
      type: "row",
      fields: [
        {
          name: "name",
          type: "text",
          required: true,
          index: true,
          maxLength: 120,
          admin: { width: "60%", placeholder: "Posters for the press" },
        },
        codeKey(
          "posters-for-the-press",
          "Signatures are found by it, so it never changes.",
        ),
      ],
    },
    {
      type: "collapsible",
      label: "Which outputs follow it",
      admin: { description: "What is left empty leaves its question open." },
      fields: conditions(),
    },
    steps(),
    {
      ...brand(),
      required: false,
      admin: {
        position: "sidebar",
        allowCreate: false,
        description: "Leave it empty for every brand.",
      },
    },
    {
      name: "precedence",
      label: "Put before others by",
      type: "number",
      required: true,
      defaultValue: 0,
      min: 0,
      max: 1000,
      admin: {
        position: "sidebar",
        description:
          "A route with a greater number wins, however much another says.",
      },
    },
    {
      name: "isResting",
      label: "Resting",
      type: "checkbox",
      defaultValue: false,
      index: true,
      admin: {
        position: "sidebar",
        description: "Nothing follows it while it rests.",
      },
    },
  ],
});

const several = (
  name: string,
  label: string,
  labels: Readonly<Record<string, string>>,
): SelectField => ({
  name,
  label,
  type: "select",
  hasMany: true,
  options: optionsOf(labels),
  admin: { width: "50%" },
});

const capital = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

function conditions(): Field[] {
  return [
    {
      type: "row",
      fields: [
        several("purposes", "For", {
          press: "Press: for the printer",
          screen: "Screen: to read and send",
          social: "Social: to post",
        }),
        several(
          "channels",
          "Where people meet it",
          Object.fromEntries(
            channels.map((channel) => [channel, capital(channelText[channel])]),
          ),
        ),
      ],
    },
    {
      type: "row",
      fields: [
        several(
          "risks",
          "With",
          Object.fromEntries(
            approvalRisks.map((risk) => [
              risk,
              capital(approvalRiskText[risk]),
            ]),
          ),
        ),
        {
          name: "spendFrom",
          label: "From a publicity spend of, in pounds",
          type: "number",
          min: 1,
          max: 100_000_000,
          admin: {
            width: "50%",
            description: "As the campaign’s terms say it.",
          },
        },
      ],
    },
    choices({
      name: "templates",
      label: "Templates",
      choices: templateChoices,
      validate: (value) => areAmong(value, templateChoices, "template"),
    }),
    choices({
      name: "groups",
      label: "Kinds of format",
      choices: formatGroups,
      validate: (value) => areAmong(value, formatGroups, "kind of format"),
    }),
  ];
}

function areAmong(
  value: unknown,
  known: readonly { readonly value: string }[],
  what: string,
): true | string {
  const wrong = (Array.isArray(value) ? value : []).find(
    (one: unknown) => !known.some((choice) => choice.value === one),
  );
  return (
    wrong === undefined ||
    `There is no ${what} "${String(wrong).slice(0, 60)}": choose one of ${known.map((choice) => choice.value).join(", ")}`
  );
}

const steps = (): Field => ({
  name: "steps",
  label: "Who signs, one after the other",
  type: "array",
  required: true,
  labels: { singular: "Step", plural: "Steps" },
  validate: distinctSteps,
  fields: [
    {
      type: "row",
      fields: [
        {
          name: "name",
          type: "text",
          required: true,
          maxLength: 80,
          admin: { width: "40%", placeholder: "Brand check" },
        },
        {
          name: "key",
          label: "Short name",
          type: "text",
          required: true,
          validate: (value: unknown) =>
            (typeof value === "string" &&
              value.length <= 40 &&
              kebab.test(value)) ||
            "Use small letters, figures and single hyphens, at most 40: brand-check",
          admin: {
            width: "30%",
            placeholder: "brand-check",
            description: "Signatures are found by it.",
          },
        },
        {
          name: "within",
          label: "Working days",
          type: "number",
          required: true,
          defaultValue: 2,
          min: 1,
          max: 60,
          admin: { width: "30%", description: "From when its turn comes." },
        },
      ],
    },
    {
      name: "roles",
      label: "Signed by any",
      type: "select",
      hasMany: true,
      required: true,
      options: roles.map((value) => ({ value, label: roleMeanings[value] })),
    },
    {
      type: "row",
      fields: [
        {
          name: "isSkippedInsideLocks",
          label:
            "Falls away where words are the campaign’s own, or stand in slots that its toolkit leaves open",
          type: "checkbox",
          defaultValue: false,
          admin: { width: "50%" },
        },
        {
          name: "allowsOwnWork",
          label: "Whoever asked for the output may sign it",
          type: "checkbox",
          defaultValue: false,
          admin: { width: "50%" },
        },
      ],
    },
  ],
});
