/** What an inspection found as plain data, in order. It asks no rule again and knows no clock. */
import { sha256 } from "../../../digest.ts";
import type { Severity } from "../../../finding.ts";
import { engineVersion } from "../../../version.ts";
import { asText } from "../../../read-pdf/values.ts";
import { xmpNamespaces as ns } from "../../artwork/read-xmp.ts";
import { cleanText } from "../../report/clean-text.ts";
import type { UaFinding, UaInspection } from "../inspect-ua.ts";
import { uaRules } from "../ua-rules.ts";
import type { UaSubject } from "../ua-subject.ts";
import {
  uaReportFormat,
  type UaReport,
  type UaReportFile,
  type UaReportFinding,
  type UaReportRule,
  type UaVerdict,
} from "./ua-report.ts";

const mostFindings = 500;
const mostTypes = 200;
const gravity: readonly Severity[] = ["block", "warn", "note"];

/** The report of an inspection; a file's name is as people know it, without folders. */
export function uaReportOf(
  { subject, findings }: UaInspection,
  fileName: string,
): UaReport {
  const counts = { block: 0, warn: 0, note: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  const listed = gravity.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
  return {
    format: uaReportFormat,
    madeBy: `Livery ${engineVersion}`,
    standard: "PDF/UA-1 (ISO 14289-1), Matterhorn Protocol 1.1",
    file: fileOf(subject, fileName),
    verdict: verdictOf(counts),
    counts,
    findings: listed.slice(0, mostFindings).map(findingOf),
    rules: rulesOf(subject, findings),
    leftOut: Math.max(0, listed.length - mostFindings),
  };
}

const verdictOf = ({
  block,
  warn,
}: Readonly<Record<Severity, number>>): UaVerdict =>
  block > 0 ? "failed" : warn > 0 ? "passed-with-warnings" : "passed";

function fileOf(subject: UaSubject, name: string): UaReportFile {
  const { file, xmp, language, structure, trailer } = subject;
  const information = trailer.entries("Info");
  const said = {
    title: xmp?.get(ns.dc, "title"),
    language,
    creator:
      xmp?.get(ns.xmp, "CreatorTool") ?? asText(information?.get("Creator")),
    producer:
      xmp?.get(ns.pdf, "Producer") ?? asText(information?.get("Producer")),
  };
  const spoken = Object.entries(said).flatMap(([key, text]) =>
    text?.trim() ? [[key, cleanText(text.trim())]] : [],
  );
  return {
    name: cleanText(name),
    bytes: file.bytes.length,
    sha256: sha256(file.bytes),
    pdfVersion: cleanText(file.version),
    pages: file.pages.length,
    ...Object.fromEntries(spoken),
    isTagged: structure !== undefined,
    elements: elementsOf(subject),
    isEncrypted: file.isEncrypted,
  };
}

function elementsOf({ structure }: UaSubject): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { type } of structure?.elements ?? [])
    if (counts.has(type) || counts.size < mostTypes)
      counts.set(type, (counts.get(type) ?? 0) + 1);
  return Object.fromEntries(
    [...counts].map(([type, count]) => [cleanText(type), count]),
  );
}

function findingOf(finding: UaFinding, index: number): UaReportFinding {
  const { code, severity, where, message, hint, page, path, object } = finding;
  const rule = uaRules.find((candidate) => candidate.code === code);
  return {
    number: index + 1,
    code,
    severity,
    where: cleanText(where),
    message: cleanText(message),
    hint: cleanText(hint),
    ...(page !== undefined && { page }),
    ...(path !== undefined && { path: cleanText(path) }),
    ...(object !== undefined && { object }),
    rule: rule?.says ?? "",
    source: rule?.source ?? "",
  };
}

function rulesOf(
  { file }: UaSubject,
  findings: readonly UaFinding[],
): readonly UaReportRule[] {
  return uaRules.map(({ code, severity, says, source }) => {
    const count = findings.filter((finding) => finding.code === code).length;
    return {
      code,
      severity,
      says,
      source,
      outcome: count > 0 ? "found" : file.isEncrypted ? "not-asked" : "passed",
      findings: count,
    };
  });
}
