import type { SelectField, Tab } from "payload";
import { electionTreatments, type ElectionTreatment } from "#brand";
import { day, lastDay } from "../day.ts";
import { faultInWards } from "../wards.ts";
import { territory } from "../territories.ts";

const treatmentLabels: Readonly<Record<ElectionTreatment, string>> = {
  exempt: "Exempt: it is about voting itself",
  continue: "Continues as it is",
  "continue-without-members": "Continues without members and candidates",
  pause: "Pauses",
  "needs-monitoring-officer": "The monitoring officer decides",
};

/** Who may see a toolkit beside those who make it. */
export const accessLevel = (): SelectField => ({
  name: "accessLevel",
  label: "Meant for",
  type: "select",
  defaultValue: "staff",
  index: true,
  options: [
    { value: "staff", label: "Staff" },
    { value: "partner", label: "Staff and partners" },
    { value: "public", label: "Everybody" },
  ],
  admin: {
    position: "sidebar",
    description: "Partners see it once it is published.",
  },
});

/** When the campaign may be seen, and what it must keep away from. */
export const termsTab = (): Tab => ({
  label: "Terms",
  fields: [
    {
      type: "row",
      fields: [
        day("validFrom", "First day"),
        lastDay("validTo", "Last day", {
          first: "validFrom",
          description:
            "After it, every output is blocked. The narrative’s last day counts too.",
        }),
      ],
    },
    territory(),
    {
      name: "election",
      label: "Before an election",
      type: "select",
      defaultValue: "needs-monitoring-officer",
      index: true,
      options: electionTreatments.map((value) => ({
        value,
        label: treatmentLabels[value],
      })),
      admin: {
        description: "What becomes of it once the notice of election is out.",
      },
    },
    {
      name: "wards",
      label: "For these wards",
      type: "text",
      hasMany: true,
      validate: (value: unknown) => faultInWards(value) ?? true,
      admin: {
        description:
          "Leave it empty for the whole area. A by-election in another ward then stops nothing here.",
      },
    },
    {
      name: "spend",
      label: "Publicity spend, in pounds",
      type: "number",
      min: 0,
      max: 100_000_000,
      admin: {
        description:
          "What the campaign costs in all, for the account that section 5 of the Local Government Act 1986 asks for. More may have to sign for a large one.",
      },
    },
    {
      name: "safeguarding",
      label: "No identifiable children",
      type: "checkbox",
      defaultValue: false,
      index: true,
      admin: {
        description:
          "As in fostering: no photograph in which a child can be recognised.",
      },
    },
    {
      name: "sensitive",
      label: "Sensitive topic",
      type: "checkbox",
      defaultValue: false,
      index: true,
      admin: {
        description:
          "Health, faith, poverty, crime: what a model would not want to be the face of.",
      },
    },
  ],
});
