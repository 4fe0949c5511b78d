import type { WordEntry } from "./word-entry.ts";

/** How the brand writes figures, times and sentences: settings, since good councils differ. */
export interface HouseStyle {
  /** `6.30pm` or `6:30pm`. */
  readonly timeSeparator: "." | ":";
  /** What stands for 12pm and 12am. */
  readonly noon: string;
  readonly midnight: string;
  /** Between two years that belong together: `2026 to 2027` or `2026/27`. */
  readonly yearRange: "to" | "slash";
  /** The least number that is written in figures before a unit: 2 gives `3 weeks`. */
  readonly figuresFrom: number;
  /** Most words in a sentence. */
  readonly sentenceWords: number;
  /** Most words in a headline. */
  readonly headlineWords: number;
  /** Short forms that every reader knows: `NHS`. Others are spelled out where they first stand. */
  readonly knownShortForms: readonly string[];
}

/** Everything that a brand says about words. */
export interface WordList {
  readonly style: HouseStyle;
  readonly entries: readonly WordEntry[];
}
