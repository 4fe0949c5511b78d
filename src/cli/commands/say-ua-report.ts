import type { UaReport, UaReportFinding, UaVerdict } from "#render/ua-report";
import { say, warn } from "../answer.ts";

const verdicts: Readonly<Record<UaVerdict, string>> = {
  passed: "passes what a machine can check of PDF/UA-1",
  "passed-with-warnings":
    "passes what a machine can check of PDF/UA-1, with warnings",
  failed: "is not PDF/UA-1",
};

/** Tells people whether a file can be read by everybody, and what stands in the way. */
export function sayUaReport(report: UaReport): void {
  const { file, verdict, findings, leftOut } = report;
  say(`${file.name}: ${verdicts[verdict]}`);
  say(`  ${about(report).join(", ")}`);
  for (const finding of findings) sayFinding(finding);
  if (leftOut > 0) warn(`  and ${leftOut} more findings of the same kinds`);
}

function sayFinding(finding: UaReportFinding): void {
  const { severity, code, where, object, message, hint } = finding;
  const at = object === undefined ? "" : `, object ${object}`;
  warn(`  ${severity} ${code}: ${where}${at}`);
  warn(`      ${message}`);
  warn(`      ${hint}`);
}

function about({ file, rules }: UaReport): string[] {
  const elements = Object.values(file.elements).reduce((a, b) => a + b, 0);
  const asked = rules.filter(({ outcome }) => outcome !== "not-asked").length;
  return [
    file.pages === 1 ? "1 page" : `${file.pages} pages`,
    file.isTagged ? `${elements} structure elements` : "not tagged",
    file.language === undefined ? "no language" : `language ${file.language}`,
    file.title === undefined ? "no title" : `title "${file.title}"`,
    `${asked} rules asked`,
  ];
}
