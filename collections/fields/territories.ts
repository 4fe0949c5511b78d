import type { SelectField } from "payload";

/** Where licences of a council hold. A country holds its parts. */
const territoryNames = {
  worldwide: "Worldwide",
  GB: "United Kingdom",
  "GB-ENG": "England",
  "GB-SCT": "Scotland",
  "GB-WLS": "Wales",
  "GB-NIR": "Northern Ireland",
  IM: "Isle of Man",
  JE: "Jersey",
  GG: "Guernsey",
  IE: "Ireland",
  FR: "France",
  DE: "Germany",
  US: "United States",
  CA: "Canada",
  AU: "Australia",
} as const;

/** A territory that can be ticked: a code of ISO 3166, or worldwide. */
export type TerritoryCode = keyof typeof territoryNames;

/** Whether a territory is one of those that can be ticked. */
export const isTerritoryCode = (code: string): code is TerritoryCode =>
  Object.hasOwn(territoryNames, code);

/** Every territory that can be ticked. */
export const territoryCodes: readonly string[] = Object.keys(territoryNames);

const options = Object.entries(territoryNames).map(([value, label]) => ({
  value,
  label,
}));

/** Where a campaign is seen: photographs need a licence for it. */
export const territory = (): SelectField => ({
  name: "territory",
  label: "Seen in",
  type: "select",
  defaultValue: "GB",
  options,
  admin: {
    description:
      "Licences of its photographs must hold there. A website can be seen anywhere, yet speaks to the area that it is for.",
  },
});

/** Where a licence holds. */
export const territories = (): SelectField => ({
  name: "territories",
  type: "select",
  hasMany: true,
  required: true,
  defaultValue: ["GB"],
  options,
  admin: {
    description:
      "The United Kingdom holds its four parts; its parts are not taken for the whole.",
  },
});
