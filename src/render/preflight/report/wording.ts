import { counted, formats, ptToMm } from "#brand";
import type { Severity } from "../../finding.ts";
import type {
  MmBox,
  PressReport,
  ReportPage,
  ReportRule,
  Verdict,
} from "./press-report.ts";

/** A length as people write it: no digits that say nothing. */
export const length = (value: number): string =>
  String(Number(value.toFixed(1))).replace("-", "−");

/** `297 × 420 mm`. */
export const sizeOf = ({
  width,
  height,
}: Pick<MmBox, "width" | "height">): string =>
  `${length(width)} × ${length(height)} mm`;

/** Per cent with one digit, as ink is weighed. */
export const percent = (value: number): string => `${value.toFixed(1)} %`;

/** `2.9 MB`. */
export const fileSize = (bytes: number): string =>
  bytes < 1e6
    ? `${Math.max(1, Math.round(bytes / 1e3))} kB`
    : `${(bytes / 1e6).toFixed(1)} MB`;

/** What a verdict is called. */
export const verdicts: Readonly<Record<Verdict, string>> = {
  ready: "Ready to print",
  "ready-with-warnings": "Ready, with warnings",
  refused: "Refused",
};

/** What findings of a severity are called together. */
export const severities: Readonly<Record<Severity, string>> = {
  block: "Stops the job",
  warn: "Warnings",
  note: "Notes",
};

/** The counts behind a verdict in words. */
export function verdictSentence({
  counts,
}: Pick<PressReport, "counts">): string {
  const { block, warn, note } = counts;
  const parts = [
    block > 0 &&
      `${counted(block, "finding")} ${block === 1 ? "stops" : "stop"} it`,
    warn > 0 && counted(warn, "warning"),
    note > 0 && counted(note, "note"),
  ].filter((part) => part !== false);
  return parts.join(", ") || "nothing was found";
}

/** The box that a page is cut to, or what stands in for it. */
export const cutOf = ({ trim, crop, media }: ReportPage): MmBox =>
  trim ?? crop ?? media;

/** The name of a paper size, `A3`, where a trim is one. */
export function sizeName({ width, height }: MmBox): string | undefined {
  const isNear = (a: number, b: number) => Math.abs(a - b) < 0.3;
  const found = formats.find(
    (format) =>
      format.medium === "print" &&
      /^a\d$|^dl$/.test(format.code) &&
      isNear(ptToMm(format.width), Math.min(width, height)) &&
      isNear(ptToMm(format.height), Math.max(width, height)),
  );
  if (!found) return undefined;
  return `${found.code.toUpperCase()}${width > height ? " landscape" : ""}`;
}

/** How far ink may run beyond the trim: `3 mm`, or the four sides where they differ. */
export function bleedOf({ trim, bleed }: ReportPage): string {
  if (!trim || !bleed) return "none";
  const sides = [
    trim.y - bleed.y,
    bleed.x + bleed.width - trim.x - trim.width,
    bleed.y + bleed.height - trim.y - trim.height,
    trim.x - bleed.x,
  ].map(length);
  const [first = "0"] = sides;
  return sides.every((side) => side === first)
    ? first === "0"
      ? "none"
      : `${first} mm`
    : `${sides.join(" / ")} mm`;
}

/** `1–3, 5`. */
export function ranges(numbers: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last.to === number - 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs
    .map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`))
    .join(", ");
}

/** What a rule's weight is called. */
export const weights = { block: "stops", warn: "warns", note: "notes" };

/** A rule may find less or more than its own weight says: findings decide. */
export const gravestOf = (
  { code, severity }: ReportRule,
  { findings }: PressReport,
): Severity =>
  findings.find((finding) => finding.code === code)?.severity ?? severity;
