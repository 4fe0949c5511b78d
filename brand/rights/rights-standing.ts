import type { Day } from "./day.ts";

/** From best to worst. A photograph stands no better than the worst of its parts. */
export const rightsStandings = [
  "usable",
  "expiring",
  /** For some uses only, or for none until somebody in the council decides. */
  "restricted",
  "needs-consent",
  "expired",
  "withdrawn",
] as const;

/** How rights stand. */
export type RightsStanding = (typeof rightsStandings)[number];

/** How one part of a photograph's rights stands. */
export interface RightsPart {
  readonly kind: RightsStanding;
  /** The work of a licence, a person, a consent, or the photograph itself: which one, by its reference. */
  readonly of: string;
  /** The last day that the part carries anything; absent where it has no end. */
  readonly lastDay?: Day;
}

/** How bad a standing is: 0 for usable. */
export const standingRank = (kind: RightsStanding): number =>
  rightsStandings.indexOf(kind);

/** The worst of several standings; usable where there is none. */
export const worstStanding = (
  kinds: readonly RightsStanding[],
): RightsStanding =>
  kinds.reduce(
    (one, other) => (standingRank(other) > standingRank(one) ? other : one),
    "usable",
  );
