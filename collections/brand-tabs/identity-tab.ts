import type { Tab } from "payload";
import { straplines } from "../fields/straplines.ts";
import { locales } from "../locales.ts";

const tiers = {
  unitary: "Unitary council",
  county: "County council",
  district: "District or borough council",
  parish: "Parish or town council",
  nhs: "NHS organisation",
  other: "Other public body",
};

const jurisdictions = {
  england: "England",
  wales: "Wales",
  scotland: "Scotland",
  "northern-ireland": "Northern Ireland",
};

const optionsOf = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

/** Who the organisation is, and the line that it stands by. */
export const identityTab = (): Tab => ({
  label: "Identity",
  fields: [
    {
      type: "row",
      fields: [
        {
          name: "name",
          type: "text",
          required: true,
          admin: {
            width: "50%",
            description: "As it is written in full: Larkmere Council.",
          },
        },
        {
          name: "shortName",
          label: "Short name",
          type: "text",
          admin: { width: "50%", description: "In running text: Larkmere." },
        },
      ],
    },
    {
      name: "legalName",
      label: "Legal name",
      type: "text",
      admin: { description: "For contracts and statutory notices." },
    },
    {
      type: "row",
      fields: [
        {
          name: "tier",
          type: "select",
          index: true,
          options: optionsOf(tiers),
          admin: { width: "50%" },
        },
        {
          name: "jurisdiction",
          type: "select",
          index: true,
          options: optionsOf(jurisdictions),
          admin: {
            width: "50%",
            description:
              "Decides which law on language, publicity and elections applies.",
          },
        },
      ],
    },
    {
      name: "languages",
      type: "select",
      hasMany: true,
      defaultValue: ["en"],
      options: locales.map(({ code, label }) => ({ value: code, label })),
      admin: { description: "First language first." },
    },
    straplines(),
  ],
});
