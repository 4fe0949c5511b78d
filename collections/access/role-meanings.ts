import type { Role } from "./role.ts";

/** Each role in the words that administrators choose by. */
export const roleMeanings: Readonly<Record<Role, string>> = {
  administrator: "Administrator: manages people and settings",
  guardian: "Brand guardian: keeps the brand true and publishes",
  designer: "Designer: prepares brand and artwork",
  officer: "Officer: writes narratives and makes artwork",
  approver: "Approver: signs off outputs",
  "portfolio-holder": "Portfolio holder: sees what serves a promise",
  "elected-member": "Elected member: consults the brand",
  studio: "Print studio: takes finished artwork",
  supplier: "External supplier: asks what the brand allows",
  partner: "Partner: shares campaigns with us",
  reader: "Reader: staff who consult the brand",
  "consent-officer": "Consent officer: keeps consents and people",
  "monitoring-officer": "Monitoring officer: keeps the law on publicity",
};

/** What somebody in a role is called within a sentence: `brand guardian`. */
export function roleName(role: Role): string {
  const [name = role] = roleMeanings[role].split(":");
  return name.charAt(0).toLowerCase() + name.slice(1);
}
