import type { Day, ElectionCode } from "#brand";
import { ToolkitError } from "#render/errors";

/** What keeps something back before an election. */
export type HeldBackBy = ElectionCode | "rights/pre-election-person";

/**
 * The refusal of something before an election, `election-block`. Its message is for people of the council; what it
 * carries beside it may be told to anybody.
 */
export class HeldBackError extends ToolkitError {
  /** Each rule once, in the order in which they answered. */
  readonly rules: readonly HeldBackBy[];
  /** The poll day at whose close the last of them ends by itself; absent where that is not known. */
  readonly until: Day | undefined;

  constructor(
    message: string,
    { rules, until }: { rules: readonly HeldBackBy[]; until?: Day | undefined },
  ) {
    super("election-block", message);
    this.rules = [...new Set(rules)];
    this.until = until;
  }
}
