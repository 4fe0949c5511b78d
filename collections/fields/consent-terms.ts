import type { Field } from "payload";
import { ageBandText } from "#brand";
import { channelList, partners } from "./channels.ts";
import { day } from "./day.ts";
import { optionsOf } from "./options-of.ts";
import {
  afterSignature,
  birthdayOfNextBand,
  signedByWhomAgeAsks,
  withdrawnByToday,
} from "../rights/consent-checks.ts";

/** The ways in which somebody may take a consent back: none is harder than to give it. */
export const withdrawnVia = {
  card: "Withdrawal card",
  letter: "Letter",
  email: "E-mail",
  phone: "Telephone",
  "in-person": "In person",
} as const;

/** Who was asked and how old the person was on that day. No date of birth is kept. */
export const consentSubject = (): Field[] => [
  {
    type: "row",
    fields: [
      {
        name: "reference",
        type: "text",
        unique: true,
        index: true,
        admin: {
          placeholder: "CON-2026-0412",
          description:
            "The number on the form. Leave it empty: the next number of the year is given.",
        },
      },
      {
        name: "subject",
        label: "Person",
        type: "relationship",
        relationTo: "people",
        required: true,
        index: true,
      },
    ],
  },
  {
    type: "row",
    fields: [
      {
        name: "ageBand",
        label: "Age on the day of signature",
        type: "select",
        required: true,
        defaultValue: "adult",
        options: [
          { label: ageBandText["under-13"], value: "under-13" },
          { label: ageBandText["13-to-15"], value: "13-to-15" },
          { label: ageBandText["16-to-17"], value: "16-to-17" },
          { label: ageBandText.adult, value: "adult" },
        ],
      },
      day("nextBandOn", "Asked again from", {
        condition: (_, siblings) => siblings["ageBand"] !== "adult",
        description:
          "The 13th, 16th or 18th birthday that comes next. From that day a new consent is due.",
        validate: birthdayOfNextBand,
      }),
    ],
  },
  {
    type: "row",
    fields: [
      {
        name: "basis",
        label: "Lawful basis",
        type: "select",
        required: true,
        defaultValue: "consent",
        options: [
          { label: "Consent", value: "consent" },
          { label: "Contract: a model or an employee", value: "contract" },
          { label: "Public task", value: "public-task" },
          {
            label: "Legitimate interest: crowds, outside public tasks",
            value: "legitimate-interest",
          },
        ],
      },
      {
        name: "signedBy",
        type: "select",
        hasMany: true,
        options: [
          { label: "The person", value: "subject" },
          { label: "A parent or guardian", value: "guardian" },
        ],
        validate: signedByWhomAgeAsks,
        admin: {
          description:
            "A parent or guardian signs for the youngest, and from 13 the child is asked too, unless the brand’s Rights tab says otherwise.",
        },
      },
    ],
  },
];

/** What the form allows. */
export const consentScope = (): Field[] => [
  channelList({
    name: "channels",
    label: "Channels",
    description:
      "Every channel that the form ticks. What is not ticked was refused.",
    required: true,
  }),
  {
    type: "row",
    fields: partners(
      "Partners that may use the picture too. Each needs the person’s own word.",
    ),
  },
  {
    name: "allowsAiEdits",
    label: "Software may change how the person looks",
    type: "checkbox",
    defaultValue: false,
  },
];

/** From when to when it holds, and how it was taken back. */
export const consentDays = (): Field[] => [
  {
    type: "row",
    fields: [
      day("signedOn", "Signed on", { required: true }),
      day("expiresOn", "Expires on", {
        description:
          "The last day that the form itself allows. The policy may end it earlier.",
        validate: afterSignature("A consent expires"),
      }),
    ],
  },
  {
    type: "row",
    fields: [
      day("withdrawnOn", "Withdrawn on", {
        description:
          "From this day every use of every photograph with this form is blocked.",
        validate: withdrawnByToday,
      }),
      {
        name: "withdrawnVia",
        label: "Withdrawn by",
        type: "select",
        options: optionsOf(withdrawnVia),
        admin: { condition: (_, siblings) => Boolean(siblings["withdrawnOn"]) },
        validate: (value: unknown, { siblingData }: { siblingData: object }) =>
          !("withdrawnOn" in siblingData && siblingData.withdrawnOn) ||
          Boolean(value) ||
          "Say how it was withdrawn: by card, letter, e-mail, telephone or in person",
      },
    ],
  },
];
