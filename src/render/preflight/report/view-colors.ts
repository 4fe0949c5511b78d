import type { Severity } from "../../finding.ts";

/** Colours of the lines on page views. */
export const lineColors = {
  trim: "#c2006b",
  bleed: "#0b57c4",
  safe: "#116b2f",
} as const;

/** Colours of markers, in which white figures can be read. */
export const markerColors: Readonly<Record<Severity, string>> = {
  block: "#b3261e",
  warn: "#8a5a00",
  note: "#1f5fa8",
};
