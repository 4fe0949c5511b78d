import type { Field, SelectField, TextareaField } from "payload";
import { stating, statingLine } from "../stating.ts";
import { inScope } from "./in-scope.ts";

const kind: SelectField = {
  name: "kind",
  type: "select",
  required: true,
  options: [
    { value: "pride", label: "Pride: what we are proud of" },
    { value: "ambition", label: "Ambition: what we want" },
    { value: "theme", label: "Theme: what runs through everything" },
    { value: "promise-intro", label: "Introduction to the promises" },
    { value: "challenge", label: "Challenge: what is hard" },
    { value: "people", label: "People: who we do it with" },
  ],
};

const audience: SelectField = {
  name: "audience",
  label: "Who hears it",
  type: "select",
  required: true,
  defaultValue: "both",
  options: [
    { value: "internal", label: "Staff and members" },
    { value: "external", label: "Residents, businesses and partners" },
    { value: "both", label: "Everybody" },
  ],
};

const goal = (): TextareaField => {
  const field = stating({
    name: "goal",
    description: "One sentence: Make Larkmere a place to live well.",
    isRequired: true,
    isLocalized: true,
    rows: 2,
  });
  return { ...field, admin: { ...field.admin, condition: inScope("house") } };
};

/** The story of the whole organisation: its goal, its statements in order, then its promises. */
export const houseNarrative = (): Field[] => [
  goal(),
  {
    name: "statements",
    type: "array",
    labels: { singular: "Statement", plural: "Statements" },
    admin: {
      condition: inScope("house"),
      components: {
        RowLabel:
          "/src/app/(payload)/components/heading-label.tsx#HeadingLabel",
      },
      description:
        "In the order in which the story is told; drag to change it.",
    },
    fields: [
      statingLine({
        name: "heading",
        placeholder: "We have a lot to be proud of",
        isRequired: true,
        isLocalized: true,
        isHeadline: true,
      }),
      stating({ name: "text", isRequired: true, isLocalized: true }),
      { type: "row", fields: [kind, audience] },
      {
        name: "campaigns",
        label: "Linked campaigns",
        type: "relationship",
        relationTo: "toolkits",
        hasMany: true,
        admin: {
          description: "Campaigns that put this statement into practice.",
        },
      },
    ],
  },
  {
    name: "promises",
    type: "relationship",
    relationTo: "promises",
    hasMany: true,
    admin: {
      condition: inScope("house"),
      description: "The promises in the order in which they are made.",
    },
  },
];
