import type { LogoLayout, LogoVersion } from "#brand";

/** Words for the arrangements of the logo, in the order in which they are offered. */
export const layoutWords: Readonly<Record<LogoLayout, string>> = {
  horizontal: "Horizontal",
  stacked: "Stacked",
  symbol: "Symbol alone",
};

/** Words for its colour versions. */
export const colorwayWords = {
  color: "colour",
  reversed: "reversed",
  mono: "one ink",
} as const;

/** A version in words: `Horizontal, reversed`. */
export const versionWords = ({
  colorway,
  layout,
}: Pick<LogoVersion, "colorway" | "layout">): string =>
  `${layoutWords[layout]}, ${colorwayWords[colorway]}`;
