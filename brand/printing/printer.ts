import type { Mm, Pt } from "../units.ts";

/** Which marks are drawn in the slug area, outside the bleed. */
export interface PrintMarks {
  readonly trimMarks: boolean;
  readonly bleedMarks: boolean;
  readonly registration: boolean;
  readonly colorBar: boolean;
  /** Job reference, format, condition, scale, date, page and digest. */
  readonly slugLine: boolean;
}

/** Least widths and sizes that a press holds. */
export interface PressLimits {
  /** Thinner lines are refused; `0` is always refused. */
  readonly leastLine: Pt;
  /** Thinner lines of two inks or more, or left out of a ground, are warned of. */
  readonly leastMultiInkLine: Pt;
  readonly leastText: Pt;
  /** Text left out of a ground. */
  readonly leastReversedText: Pt;
  /** Text of two inks or more. */
  readonly leastMultiInkText: Pt;
}

/** What one print studio asks of a file. */
export interface Printer {
  /** `house`, `large-format`, `newspaper`. */
  readonly code: string;
  readonly name: string;
  /** `PrintingCondition.code`. */
  readonly condition: string;
  /** Least bleed; a format that needs more keeps its own. */
  readonly bleed: Mm;
  readonly marks: PrintMarks;
  /** Greatest sum of inks where it is less than the condition's, per cent. */
  readonly totalInk?: number;
  readonly limits: PressLimits;
  /** How many spot inks the press takes beside its process inks. */
  readonly spots: number;
  /** As the file says it of itself. */
  readonly version: "PDF/X-4";
  /** Scales that the studio takes artwork at: 1, 0.25, 0.1. */
  readonly scales: readonly number[];
  /** Whether text is sent as outlines. */
  readonly outlinesText: boolean;
  /** Where the figures come from, and the day that they were last checked, `YYYY-MM-DD`. */
  readonly source: string;
  readonly checked: string;
}
