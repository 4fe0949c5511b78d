import type { Day, RightsCode, RightsSeverity } from "#brand";

/** One thing that speaks against using a photograph. It names nobody: reports are read by everybody. */
export interface RightsObjection {
  readonly code: RightsCode;
  readonly severity: RightsSeverity;
  readonly message: string;
  readonly hint: string;
}

/**
 * What the rights of a photograph say about one output, as whoever knows its licences and consents
 * has judged it. The engine knows neither: to it a verdict is an input, like copy.
 */
export interface RightsVerdict {
  /** `Photograph.id`. */
  readonly photograph: string;
  /** The day on which it was asked. */
  readonly asked: Day;
  /** Blocks first; empty where nothing speaks against it. */
  readonly objections: readonly RightsObjection[];
}
