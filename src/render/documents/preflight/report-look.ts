/** The colors of a preflight report: the brand's own, and those of severities, lines and inks beside them. */
import { parseHex, type Brand, type Swatch } from "#brand";
import type {
  PressReport,
  Verdict,
} from "../../preflight/report/press-report.ts";
import {
  lineColors,
  markerColors,
} from "../../preflight/report/view-colors.ts";

/** Grounds on which the text of a brand can be read, by what they say. */
const grounds: Readonly<Record<Verdict, string>> = {
  refused: "#fcebe9",
  "ready-with-warnings": "#fff3d9",
  ready: "#e6f4ea",
};

const verdictColors: Readonly<Record<Verdict, string>> = {
  refused: markerColors.block,
  "ready-with-warnings": markerColors.warn,
  ready: "#1a6b3a",
};

/** The swatch of a verdict's mark and words. */
export const verdictSwatch = (verdict: Verdict): string =>
  `report-verdict-${verdict}`;
/** The swatch of the ground beneath a verdict. */
export const groundSwatch = (verdict: Verdict): string =>
  `report-ground-${verdict}`;
/** The swatch of a severity, on which paper can be read. */
export const severitySwatch = (severity: keyof typeof markerColors): string =>
  `report-${severity}`;
/** The swatch of a line on a page's view. */
export const lineSwatch = (line: keyof typeof lineColors): string =>
  `report-line-${line}`;
/** The swatch of an ink by its place among the report's inks. */
export const inkSwatch = (index: number): string => `report-ink-${index}`;
/** White around lines and markers, which shows on any ink. */
export const haloSwatch = "report-halo";
/** The edge of a sheet and of pale inks. */
export const edgeSwatch = "report-edge";

/** The brand with the report's colors among its swatches; no role of the brand's changes. */
export function withReportColors(brand: Brand, report: PressReport): Brand {
  const colors: Readonly<Record<string, string>> = {
    [haloSwatch]: "#ffffff",
    [edgeSwatch]: "#8a929b",
    ...named(grounds, groundSwatch),
    ...named(verdictColors, verdictSwatch),
    ...named(markerColors, severitySwatch),
    ...named(lineColors, lineSwatch),
    ...Object.fromEntries(
      report.inks.flatMap(({ screen }, index) =>
        screen === undefined ? [] : [[inkSwatch(index), screen]],
      ),
    ),
  };
  const swatches = Object.entries(colors).map(([name, hex]) =>
    screenSwatch(name, hex),
  );
  return { ...brand, swatches: [...brand.swatches, ...swatches] };
}

function named<Key extends string>(
  colors: Readonly<Record<Key, string>>,
  nameOf: (key: Key) => string,
): Readonly<Record<string, string>> {
  const swatches: Record<string, string> = {};
  for (const key in colors) swatches[nameOf(key)] = colors[key];
  return swatches;
}

/** For screens alone: reports are never printed in a brand's inks, so the recipes are paper. */
const screenSwatch = (name: string, hex: string): Swatch => ({
  name,
  title: name,
  role: "promise:preflight-report",
  srgb: parseHex(hex),
  cmykCoated: [0, 0, 0, 0],
  cmykUncoated: [0, 0, 0, 0],
});
