import type { PressReport, ReportFinding, Verdict } from "#render";
import { say, warn } from "../answer.ts";

const verdicts: Readonly<Record<Verdict, string>> = {
  ready: "ready to print",
  "ready-with-warnings": "ready, with warnings",
  refused: "refused",
};

/** Tells people what a file is, and what was found in it. */
export function sayReport(report: PressReport): void {
  const { file, verdict, findings, leftOut } = report;
  say(`${file.name}: ${verdicts[verdict]}`);
  say(`  ${about(report).join(", ")}`);
  for (const finding of findings) sayFinding(finding);
  if (leftOut.findings > 0)
    warn(`  and ${leftOut.findings} more findings of the same kinds`);
}

function sayFinding(finding: ReportFinding): void {
  const { severity, code, where, message, hint, box } = finding;
  const at = box ? `, ${round(box.x)} / ${round(box.y)} mm` : "";
  warn(`  ${severity} ${code}: ${where}${at}`);
  warn(`      ${message}`);
  warn(`      ${hint}`);
}

/** The facts that one looks for first. */
function about({ pages, inks, file, condition }: PressReport): string[] {
  const [first] = pages;
  const cut = first && (first.trim ?? first.crop ?? first.media);
  const peaks = pages.flatMap(({ plates }) => plates?.totalInk.percent ?? []);
  const used = inks.filter(({ isUsed }) => isUsed).map(({ name }) => name);
  return [
    pages.length === 1 ? "1 page" : `${pages.length} pages`,
    ...(cut ? [`${round(cut.width)} × ${round(cut.height)} mm`] : []),
    file.conformance ?? `PDF ${file.pdfVersion}`,
    ...(used.length > 0 ? [used.join(" + ")] : []),
    ...(peaks.length > 0
      ? [
          `${round(Math.max(...peaks))} % of ink where ${condition.totalInk} % is the most`,
        ]
      : []),
  ];
}

const round = (value: number): string => String(Number(value.toFixed(1)));
