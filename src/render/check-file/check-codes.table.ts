/** Codes of what a check of a finished file finds, beside those of preflight. */
export const checkCodes = [
  "check/off-palette",
  "check/near-palette",
  "check/foreign-ink",
  "check/foreign-font",
  "check/no-logo",
  "check/logo-stretched",
  "check/logo-recolored",
  "check/logo-crowded",
  "check/logo-too-small",
  "check/low-density",
  "check/unknown-size",
  "check/weak-contrast",
  "check/no-house-block",
  "check/not-tagged",
  "check/active-content",
  "check/outside-reference",
  "check/cut-short",
] as const;

/** What a check of a finished file can find beside preflight's own codes. */
export type CheckCode = (typeof checkCodes)[number];
