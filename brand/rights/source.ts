import type { Confidence } from "../format.ts";

/** What a rule rests on, and how sure we are of it. */
export interface RightsSource {
  /** As a report prints it: `UK GDPR Article 7(3)`. */
  readonly cites: string;
  /** S the text was read, K known but unverified, D our own default, which a council may change. */
  readonly confidence: Confidence;
  /** Where the text stands. */
  readonly address?: string;
}

/** Sources in one line, each of which nobody has verified marked so. */
export const citeSources = (sources: readonly RightsSource[]): string =>
  sources
    .map(({ cites, confidence }) =>
      confidence === "K" ? `${cites} (unverified)` : cites,
    )
    .join("; ");
