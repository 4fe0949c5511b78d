import type { Printer, PrintingCondition } from "#brand";

/** An ICC profile of a press, checked to be one. */
export interface PressProfile {
  /** SHA-256 of the bytes, hex. */
  readonly digest: string;
  readonly bytes: Uint8Array;
  /** What the profile calls itself. */
  readonly description: string;
}

/** How a press file is made: for whom, on what, and with which inks. */
export interface PressJob {
  readonly printer: Printer;
  readonly condition: PrintingCondition;
  /** Whether swatches that name a spot ink print from a plate of their own. */
  readonly usesSpots: boolean;
  /** Whether text is drawn as outlines instead of live. */
  readonly outlinesText: boolean;
  /** Counts the versions of a job, from 1. */
  readonly version: number;
  /**
   * Which of the toolkit's outputs it is, in the name of its file: `a3`, or `a5-flyer-cy` where
   * format alone does not tell.
   */
  readonly item: string;
}
