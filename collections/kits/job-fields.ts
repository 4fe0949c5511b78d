import type { ArrayField, Field } from "payload";
import { colleague } from "../fields/colleague.ts";
import { day } from "../fields/day.ts";

const contacts = (): ArrayField => ({
  name: "contacts",
  type: "array",
  maxRows: 10,
  labels: { singular: "Contact", plural: "Contacts" },
  admin: {
    description: "Who answers which question. The brand team need not be here.",
  },
  fields: [
    {
      type: "row",
      fields: [
        {
          name: "name",
          type: "text",
          required: true,
          maxLength: 120,
          admin: { width: "50%" },
        },
        {
          name: "about",
          label: "Ask them about",
          type: "text",
          maxLength: 120,
          admin: { width: "50%", placeholder: "Fitting and access" },
        },
      ],
    },
    {
      type: "row",
      fields: [
        { name: "email", type: "email", admin: { width: "50%" } },
        {
          name: "phone",
          type: "text",
          maxLength: 40,
          admin: { width: "50%" },
        },
      ],
    },
  ],
});

const deadlines = (): ArrayField => ({
  name: "deadlines",
  type: "array",
  maxRows: 20,
  labels: { singular: "Deadline", plural: "Deadlines" },
  fields: [
    {
      type: "row",
      fields: [
        {
          name: "what",
          type: "text",
          required: true,
          maxLength: 160,
          admin: { width: "66%", placeholder: "Colour sample for approval" },
        },
        day("on", "Day", { required: true, width: "34%" }),
      ],
    },
  ],
});

/** Whom a kit is for, which job, until when, and who answers questions. */
export const kitJob = (): Field[] => [
  {
    type: "row",
    fields: [
      colleague({
        name: "supplier",
        label: "For somebody with a login",
        index: true,
        admin: {
          width: "50%",
          description: "They find it under their kits.",
        },
      }),
      {
        name: "recipient",
        label: "For whom",
        type: "text",
        index: true,
        maxLength: 160,
        admin: {
          width: "50%",
          placeholder: "Weirford Signs Ltd",
          description:
            "Who has no login gets a share link: save the kit, then choose it in a new link.",
        },
      },
    ],
  },
  {
    name: "brief",
    type: "textarea",
    maxLength: 3000,
    admin: {
      rows: 5,
      description: "What is asked, in a few sentences. It stands first.",
    },
  },
  {
    type: "row",
    fields: [
      {
        name: "printJob",
        type: "relationship",
        relationTo: "print-jobs",
        index: true,
        admin: {
          width: "50%",
          allowCreate: false,
          description: "Its ticket and its press files join the page.",
        },
      },
      day("neededBy", "Needed by", {
        width: "50%",
        description: "Empty: the day of the print job.",
      }),
    ],
  },
  deadlines(),
  contacts(),
  {
    name: "notes",
    type: "textarea",
    maxLength: 3000,
    admin: { description: "Whatever else they must know, such as access." },
  },
];
