import { BrandError } from "../brand-error.ts";
import { dayText, type Day } from "../rights/day.ts";

/** What is voted on. */
export type ElectionKind =
  | "local"
  | "by-election"
  | "mayoral"
  | "police-and-crime-commissioner"
  | "parliamentary"
  | "referendum"
  | "neighbourhood";

/** Whose law runs the election. */
export type Jurisdiction =
  "england" | "wales" | "scotland" | "northern-ireland";

/** Somebody on the monitoring officer's list. */
export interface ListedPerson {
  /** As photographs name the person: `P-0142`. */
  readonly reference: string;
  /** As a caption or a quotation would; empty where the library knows none. */
  readonly name: string;
}

/** An election as the monitoring officer has entered it. */
export interface Election {
  /** `Larkmere by-election, Weirford ward`. */
  readonly name: string;
  readonly kind: ElectionKind;
  /** The wards that vote; none says that the whole area does. */
  readonly wards: readonly string[];
  /** The day on which the notice of election is published. The period begins with it, at 00:00. */
  readonly notice: Day;
  /** The period ends with the close of poll on this day, at 22:00. */
  readonly poll: Day;
  /** Candidates and members. */
  readonly people: readonly ListedPerson[];
}

/** Throws a BrandError `elections/days` where the notice lies after the poll. */
export function checkElection({ name, notice, poll }: Election): void {
  if (notice > poll)
    throw new BrandError(
      "elections/days",
      `The notice of "${name}" is dated ${dayText(notice)}, after its poll on ${dayText(poll)}: give the day on which it is published`,
    );
}
