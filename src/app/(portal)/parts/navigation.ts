import { hasRole, type Role } from "#collections";
import type { Person } from "../visit.ts";

/** A place that the head of each page leads to. */
export interface Place {
  readonly address: string;
  readonly words: string;
}

const studio: Place = { address: "/", words: "Toolkits" };
const made: Place = { address: "/made", words: "What I made" };
const press: Place = { address: "/press", words: "Press desk" };
const print: Place = { address: "/print", words: "Print" };
const guide: Place = { address: "/brand", words: "Brand guide" };
const admin: Place = { address: "/admin", words: "Admin" };

const makers: readonly Role[] = [
  "administrator",
  "guardian",
  "designer",
  "officer",
];

/** Officers follow their orders among what they had printed. */
const printing: readonly Role[] = [
  "administrator",
  "guardian",
  "designer",
  "studio",
];

/**
 * The places of somebody: what their roles have no use for is not shown. Officers alone find all their
 * work here; everybody else has some in the admin.
 */
export const placesOf = (person: Person): readonly Place[] => [
  ...(hasRole({ user: person }, ...makers) ? [studio, made, print] : []),
  ...(hasRole({ user: person }, ...printing) ? [press] : []),
  guide,
  ...(person.roles.some((role) => role !== "officer") ? [admin] : []),
];
