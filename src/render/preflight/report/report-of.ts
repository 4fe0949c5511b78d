/**
 * What an inspection found as plain data: measured, counted and in order. It asks no rule again,
 * draws nothing, and knows no clock: the same file gives the same report.
 */
import { sha256 } from "../../digest.ts";
import type { Finding, Severity } from "../../finding.ts";
import { asText } from "../../read-pdf/values.ts";
import { engineVersion } from "../../version.ts";
import { xmpNamespaces as ns } from "../artwork/read-xmp.ts";
import { artworkRules } from "../press/artwork-rules.ts";
import type { ArtworkSubject } from "../press/artwork-subject.ts";
import { rules } from "../rules.ts";
import type { Inspection } from "../press/inspect-press-file.ts";
import { pressIntentsOf } from "../press/press-intents.ts";
import { cleanText } from "./clean-text.ts";
import { inMm, unitOf } from "./millimeters.ts";
import {
  pressReportFormat,
  type PressReport,
  type ReportFile,
  type ReportFinding,
  type Verdict,
} from "./press-report.ts";
import { reportFonts } from "./report-fonts.ts";
import { reportImages } from "./report-images.ts";
import { reportInks } from "./report-inks.ts";
import { reportPages } from "./report-pages.ts";
import { reportRules } from "./report-rules.ts";
import { spotLooks } from "./spot-looks.ts";

/** What an inspection does not know of a file. */
export interface ReportFacts {
  /** As people know it: without folders. */
  readonly fileName: string;
}

/** Longer lists are for machines that read the file themselves. */
const most = { findings: 500, fonts: 300, images: 500 };

const gravity: readonly Severity[] = ["block", "warn", "note"];

/** The report of an inspection. */
export function reportOf(
  { subject, findings }: Inspection,
  { fileName }: ReportFacts,
): PressReport {
  const { printer, condition, totalInk } = subject;
  const listed = gravity.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
  const counts = countsOf(findings);
  const fonts = reportFonts(subject);
  const images = reportImages(subject);
  return {
    format: pressReportFormat,
    madeBy: `Livery ${engineVersion}`,
    file: fileOf(subject, fileName),
    printer: { code: printer.code, name: printer.name, source: printer.source },
    condition: {
      code: condition.code,
      name: condition.name,
      identifier: condition.identifier,
      totalInk,
    },
    verdict: verdictOf(counts),
    counts,
    findings: listed
      .slice(0, most.findings)
      .map((finding, index) => findingOf(finding, index + 1, subject)),
    pages: reportPages(subject),
    inks: reportInks(subject, spotLooks(subject.file)),
    fonts: fonts.slice(0, most.fonts),
    images: images.slice(0, most.images),
    rules: reportRules(subject, findings),
    leftOut: {
      findings: Math.max(0, listed.length - most.findings),
      fonts: Math.max(0, fonts.length - most.fonts),
      images: Math.max(0, images.length - most.images),
    },
  };
}

function countsOf(
  findings: readonly Finding[],
): Readonly<Record<Severity, number>> {
  const counts = { block: 0, warn: 0, note: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

const verdictOf = ({
  block,
  warn,
}: Readonly<Record<Severity, number>>): Verdict =>
  block > 0 ? "refused" : warn > 0 ? "ready-with-warnings" : "ready";

function fileOf(subject: ArtworkSubject, fileName: string): ReportFile {
  const { file, xmp, information, catalog } = subject;
  const [intent] = pressIntentsOf(catalog);
  const said = {
    conformance:
      xmp?.get(ns.pdfxid, "GTS_PDFXVersion") ??
      xmp?.get(ns.pdfx, "GTS_PDFXVersion") ??
      asText(information?.get("GTS_PDFXVersion")),
    outputCondition: asText(intent?.get("OutputConditionIdentifier")),
    title: xmp?.get(ns.dc, "title") ?? asText(information?.get("Title")),
    creator:
      xmp?.get(ns.xmp, "CreatorTool") ?? asText(information?.get("Creator")),
    producer:
      xmp?.get(ns.pdf, "Producer") ?? asText(information?.get("Producer")),
  };
  return {
    name: cleanText(fileName),
    bytes: file.bytes.length,
    sha256: sha256(file.bytes),
    pdfVersion: cleanText(file.version),
    ...spoken(said),
    isEncrypted: file.isEncrypted,
  };
}

/** Texts that say something, cleaned. */
function spoken<Key extends string>(
  texts: Readonly<Record<Key, string | undefined>>,
): Partial<Record<Key, string>> {
  const said: Partial<Record<Key, string>> = {};
  for (const key in texts) {
    const text = texts[key]?.trim();
    if (text) said[key] = cleanText(text);
  }
  return said;
}

function findingOf(
  finding: Finding,
  number: number,
  { pages }: ArtworkSubject,
): ReportFinding {
  const { code, severity, where, message, hint, page, box } = finding;
  const rule = [...artworkRules, ...rules].find(
    (candidate) => candidate.code === code,
  );
  const on = pages.find((candidate) => candidate.number === page);
  return {
    number,
    code,
    severity,
    where: cleanText(where),
    message: cleanText(message),
    hint: cleanText(hint),
    ...(page !== undefined && { page }),
    ...(box && { box: inMm(box, on ? unitOf(on) : 1) }),
    rule: rule?.says ?? "",
    source: rule?.source ?? "",
  };
}
