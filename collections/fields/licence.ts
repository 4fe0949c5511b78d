import type { ArrayField, CheckboxField, Condition, Field } from "payload";
import {
  creativeCommonsTerms,
  licenceKindText,
  photographWork,
  type LicenceKind,
} from "#brand";
import { licenceGates, negotiated, type Gate } from "../rights/licence-row.ts";
import { channelList, partners } from "./channels.ts";
import { day } from "./day.ts";
import { territories } from "./territories.ts";

const isKind =
  (...kinds: readonly LicenceKind[]): Condition =>
  (_, siblings) =>
    kinds.includes(siblings["kind"]);

const isCommons = isKind("creative-commons");

const gate = (name: Gate, label: string): CheckboxField => ({
  name,
  label,
  type: "checkbox",
  defaultValue: false,
  admin: { condition: isKind(...licenceGates[name]), width: "50%" },
});

const work: Field = {
  type: "row",
  fields: [
    {
      name: "reference",
      type: "text",
      required: true,
      admin: {
        placeholder: "LIC-2026-031",
        description: "The council’s own reference, once in a photograph.",
      },
    },
    {
      name: "work",
      label: "Licensed work",
      type: "text",
      required: true,
      defaultValue: photographWork,
      admin: {
        description:
          "photograph, or a work that is seen in it: a mural, a map. Each needs a licence.",
      },
    },
    {
      name: "holder",
      label: "Holder of the copyright",
      type: "text",
      required: true,
      admin: { placeholder: "Larkmere Council" },
    },
  ],
};

const grant: Field = {
  type: "row",
  fields: [
    {
      name: "kind",
      label: "What gives us the right",
      type: "select",
      required: true,
      options: Object.entries(licenceKindText).map(([value, label]) => ({
        value,
        label,
      })),
    },
    {
      name: "commonsTerms",
      label: "Terms",
      type: "select",
      options: creativeCommonsTerms.map((value) => ({
        value,
        label: value === "CC0" ? value : `CC ${value}`,
      })),
      admin: { condition: isCommons },
      validate: (value: unknown, { siblingData }: { siblingData: unknown }) =>
        !keepsCommons(siblingData) ||
        (typeof value === "string" && value !== "") ||
        "Choose the terms of the Creative Commons licence, for example CC BY",
    },
    {
      name: "commonsVersion",
      label: "Version",
      type: "text",
      defaultValue: "4.0",
      admin: { condition: isCommons, placeholder: "4.0" },
      validate: (value: unknown, { siblingData }: { siblingData: unknown }) =>
        !keepsCommons(siblingData) ||
        (typeof value === "string" && /^\d\.\d$/.test(value)) ||
        "Write the version as on the licence, for example 4.0",
    },
  ],
};

const keepsCommons = (siblings: unknown): boolean =>
  typeof siblings === "object" &&
  siblings !== null &&
  "kind" in siblings &&
  siblings.kind === "creative-commons";

const reach: Field[] = [
  {
    type: "row",
    fields: [
      {
        name: "media",
        type: "select",
        required: true,
        defaultValue: "any",
        options: [
          { label: "Any medium", value: "any" },
          { label: "The channels that are ticked", value: "channels" },
        ],
      },
      channelList({
        name: "channels",
        label: "Channels",
        description: "What the licence names. What is not ticked is refused.",
        condition: (_, siblings) => siblings["media"] === "channels",
      }),
    ],
  },
  territories(),
  {
    type: "row",
    fields: [
      day("from", "Holds from", {
        description: "Leave it empty where it has always held.",
      }),
      day("until", "Holds until", {
        description:
          "The last day, which it still holds on. Empty: it has no end.",
        validate: (
          value: unknown,
          { siblingData }: { siblingData: Partial<Record<string, unknown>> },
        ) =>
          !value ||
          !siblingData["from"] ||
          String(siblingData["from"]).slice(0, 10) <=
            String(value).slice(0, 10) ||
          "A licence ends on or after its first day: mend one of the two days",
      }),
      {
        name: "printRunCap",
        label: "Greatest number of copies",
        type: "number",
        min: 0,
        admin: {
          step: 1,
          condition: isKind(...negotiated),
          description: "All print runs together. Empty: no limit.",
        },
        validate: (value: unknown) =>
          value === null ||
          value === undefined ||
          (Number.isSafeInteger(value) && Number(value) >= 0) ||
          "Write a whole number of copies, or leave it empty",
      },
    ],
  },
];

const gates: Field[] = [
  {
    type: "row",
    fields: [
      gate("isEditorialOnly", "For news and comment only"),
      gate("forbidsChanges", "No crop, overlay or other change"),
      gate("forbidsCommercialUse", "No commercial use"),
      gate("forbidsSensitiveTopics", "Not for sensitive topics"),
      {
        name: "isExclusive",
        label: "Nobody else holds it",
        type: "checkbox",
        defaultValue: false,
        admin: { condition: isKind("commissioned"), width: "50%" },
      },
    ],
  },
  {
    name: "attribution",
    label: "Credit that the holder asks for",
    type: "text",
    admin: {
      description:
        "Word for word as it must stand beside the photograph. Empty: none is asked for.",
    },
  },
  {
    type: "row",
    fields: partners("Whether partners may use the work under this licence."),
  },
];

const statement: Field[] = [
  {
    name: "source",
    label: "Where the terms can be read",
    type: "text",
    required: true,
    admin: {
      placeholder: "Agreement A-118, or an address",
      description: "An agreement’s number, an order, an address.",
    },
  },
  {
    type: "row",
    fields: [
      {
        name: "terms",
        label: "Terms, as toolkits and credits state them",
        type: "text",
        admin: {
          placeholder: "CC BY 4.0",
          description: "Leave it empty for the usual words of this kind.",
        },
      },
      {
        name: "url",
        label: "Address of the terms",
        type: "text",
        admin: { placeholder: "https://" },
        validate: (value: unknown) =>
          !value ||
          /^https?:\/\/[^\s]+$/.test(String(value)) ||
          "Write a whole address that begins with https://, or leave it empty",
      },
    ],
  },
];

/** Every right to use a photograph and the works that are seen in it. Of several for one work any one may carry a use. */
export const licences = (): ArrayField => ({
  name: "licences",
  type: "array",
  labels: { singular: "Licence", plural: "Licences" },
  admin: {
    initCollapsed: true,
    description:
      "Who made it and on what terms, in-house work too. Without a licence a photograph is not used.",
  },
  fields: [work, grant, ...reach, ...gates, ...statement],
  validate: (rows: unknown) => {
    const references = Array.isArray(rows)
      ? rows.map((row: { reference?: unknown }) => row.reference)
      : [];
    const twice = references.find(
      (reference, index) => references.indexOf(reference) !== index,
    );
    return (
      twice === undefined ||
      `Licence "${String(twice)}" is recorded twice: give each a reference of its own`
    );
  },
});
