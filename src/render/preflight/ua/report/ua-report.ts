/** The accessibility report of one PDF as plain data: what `livery preflight --ua --json` prints. */
import type { FindingCode, Severity } from "../../../finding.ts";

/** The form of this data; another number means that fields changed their meaning. */
export const uaReportFormat = "livery-ua-report/1";

/**
 * `passed` every question that a machine can ask, which is not yet proof: people judge the order,
 * the words and the sense. `passed-with-warnings` too; `failed` where anything blocks.
 */
export type UaVerdict = "passed" | "passed-with-warnings" | "failed";

/**
 * What a machine knows of a file's accessibility. The same file gives the same report. Text of the
 * file is free of control characters and cut where it is endless, but not escaped.
 */
export interface UaReport {
  readonly format: typeof uaReportFormat;
  /** `Livery 0.1.0`. */
  readonly madeBy: string;
  /** What the file is held against. */
  readonly standard: string;
  readonly file: UaReportFile;
  readonly verdict: UaVerdict;
  /** How many findings there are of each severity, listed or not. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** The gravest first; within a severity as rules were asked. */
  readonly findings: readonly UaReportFinding[];
  readonly rules: readonly UaReportRule[];
  /** How many findings were left out of a long list. */
  readonly leftOut: number;
}

/** The file itself, and what it says of itself; what it does not say is absent. */
export interface UaReportFile {
  readonly name: string;
  readonly bytes: number;
  /** SHA-256, hex. */
  readonly sha256: string;
  /** `1.7`. */
  readonly pdfVersion: string;
  readonly pages: number;
  readonly title?: string;
  readonly language?: string;
  readonly creator?: string;
  readonly producer?: string;
  /** Whether it has a structure tree. */
  readonly isTagged: boolean;
  /** How many structure elements it has of each type that it uses. */
  readonly elements: Readonly<Record<string, number>>;
  readonly isEncrypted: boolean;
}

/** One finding with its place and the rule behind it. */
export interface UaReportFinding {
  /** From 1. */
  readonly number: number;
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly where: string;
  readonly message: string;
  readonly hint: string;
  /** From 1. */
  readonly page?: number;
  /** From the root of the structure tree: `Document › Table › TR[2]`. */
  readonly path?: string;
  /** Number of the object that is meant. */
  readonly object?: number;
  /** The rule in one sentence. */
  readonly rule: string;
  /** Conditions of the Matterhorn Protocol, and who asks. */
  readonly source: string;
}

/** A rule that was asked, or why it was not. */
export interface UaReportRule {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly says: string;
  readonly source: string;
  readonly outcome: "passed" | "found" | "not-asked";
  /** How many findings it has. */
  readonly findings: number;
}
