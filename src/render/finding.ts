import type { Box, ElectionCode, RightsCode } from "#brand";
import type {
  outputCodes,
  pressCodes,
  uaCodes,
} from "./finding-codes.table.ts";

/** What can be the matter with a press file. */
export type PressCode = (typeof pressCodes)[number];

/** What can keep people from reading a PDF. */
export type UaCode = (typeof uaCodes)[number];

/** Codes that preflight may use, namespaced by who cares. */
export type FindingCode =
  (typeof outputCodes)[number] | RightsCode | ElectionCode | PressCode | UaCode;

/** `block` stops the rendition, `warn` flags it, `note` is worth knowing. */
export type Severity = "block" | "warn" | "note";

/** One thing that a brand guardian can mend. Data: returned, counted and stored, never thrown. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** `a4 › headline`: the format, then the slot or item. */
  readonly where: string;
  /** What is the matter, with its figures. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
  /** Where on the page, in points from the trim's top-left corner. */
  readonly box?: Box;
  /** From 1; absent on single-page formats. */
  readonly page?: number;
}

/** All findings of one output. A report with a block is still a report. */
export interface Report {
  readonly findings: readonly Finding[];
  readonly isBlocked: boolean;
}
