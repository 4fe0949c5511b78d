import type { HouseStyle } from "#brand";

/** The style of GOV.UK, which many councils take over: a start for a brand that has none. */
export const plainStyle: HouseStyle = {
  timeSeparator: ":",
  noon: "midday",
  midnight: "midnight",
  yearRange: "to",
  figuresFrom: 2,
  sentenceWords: 25,
  headlineWords: 8,
  knownShortForms: [],
};
