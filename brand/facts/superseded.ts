import { dayText, type Day } from "../rights/day.ts";
import { isExpired, type Fact } from "./fact.ts";

/** A fact as it stands, as far as outputs that state it ask. */
export interface StandingFact extends Pick<
  Fact,
  "key" | "name" | "value" | "asOf" | "expires"
> {
  /** Whether texts may still refer to it. */
  readonly isPublished: boolean;
}

/** How a fact stopped being what an output says. */
export type Supersession = "changed" | "ended" | "taken-back";

/**
 * What an output keeps of a fact that it states, to be compared with the fact as it stands.
 *
 * @example
 * factAsStated({ value: 52, asOf: "2026-04-01" }); // "52 as of 2026-04-01"
 */
export const factAsStated = ({
  asOf,
  value,
}: {
  readonly value: number;
  readonly asOf: string;
}): string => `${value} as of ${asOf}`;

/** Whether and how what an output says of a fact is no longer so, on a day. Its last day is still good. */
export function supersessionOf(
  stated: string,
  fact: StandingFact,
  today: Day,
): Supersession | undefined {
  if (!fact.isPublished) return "taken-back";
  if (stated !== factAsStated(fact)) return "changed";
  return isExpired(fact, today) ? "ended" : undefined;
}

/** What became of a fact, as a sentence goes on after what an output says: `is now 60 as of 1 May 2026`. */
export function supersessionText(
  kind: Supersession,
  { asOf, expires, value }: StandingFact,
): string {
  if (kind === "taken-back") return "has been taken back";
  return kind === "changed"
    ? `is now ${value.toLocaleString("en-GB")} as of ${dayText(asOf)}`
    : `was to be used until ${expires ? dayText(expires) : "then"}`;
}
