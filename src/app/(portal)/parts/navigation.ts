import { hasRole, type Role } from "#collections";
import type { Person } from "../visit.ts";

/** A place that the head of each page leads to. */
export interface Place {
  readonly address: string;
  readonly words: string;
}

const keepers: readonly Role[] = [
  "administrator",
  "guardian",
  "designer",
  "approver",
  "consent-officer",
  "monitoring-officer",
];

const studio: Place = { address: "/", words: "Toolkits" };
const made: Place = { address: "/made", words: "What I made" };
const admin: Place = { address: "/admin", words: "Admin" };

/** The places of somebody: what their roles have no use for is not shown. */
export const placesOf = (person: Person): readonly Place[] => [
  studio,
  ...(hasRole(
    { user: person },
    "administrator",
    "guardian",
    "designer",
    "officer",
  )
    ? [made]
    : []),
  ...(hasRole({ user: person }, ...keepers) ? [admin] : []),
];
