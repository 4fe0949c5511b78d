import type { VectorArt } from "#brand";
import type { Severity } from "../../finding.ts";
import type { Verdict } from "../../preflight/report/press-report.ts";

/** What an icon stands for; each has a shape of its own, so that color is never alone. */
export type ReportIcon = Severity | "passed" | "not-asked";

/** Outlines on a square of 16, with what is cut out of them. */
const outlines: Readonly<Record<ReportIcon, string>> = {
  block: "M5 1h6l4 4v6l-4 4H5l-4-4V5zM4.5 7v2h7V7z",
  warn: "M8 1.2 15.4 14.6H.6zM7.2 6v4.4h1.6V6zM7.2 11.6v1.7h1.6v-1.7z",
  note: "M8 1A7 7 0 0 1 8 15A7 7 0 0 1 8 1zM7.1 7v5h1.8V7zM7.1 3.8v1.8h1.8V3.8z",
  passed: "M1.8 9.2 3.2 7.8 6.2 10.9 12.8 3.5 14.2 4.8 6.2 13.7z",
  "not-asked": "M4 7h8v2H4z",
};

/** An icon in a swatch. */
export const iconArt = (icon: ReportIcon, swatch: string): VectorArt => ({
  width: 16,
  height: 16,
  paths: [{ d: outlines[icon], fill: swatch, rule: "evenodd" }],
});

/** What stands for a verdict. */
export const verdictIcons: Readonly<Record<Verdict, ReportIcon>> = {
  ready: "passed",
  "ready-with-warnings": "warn",
  refused: "block",
};
