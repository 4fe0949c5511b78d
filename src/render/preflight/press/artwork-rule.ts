import type { Box } from "#brand";
import type { FindingCode, Severity } from "../../finding.ts";
import type { ArtworkSubject, InspectedPage } from "./artwork-subject.ts";

/** What a check sees: the rule adds its code and severity. */
export interface ArtworkObservation {
  /** Where in the file: `page 2`, `output intent`, `font SourceSans3-700`. */
  readonly where: string;
  readonly message: string;
  readonly hint: string;
  readonly severity?: Severity;
  /** From 1. */
  readonly page?: number;
  /** In points of the page, y upward as the file counts: the report turns it. */
  readonly at?: Box;
}

/** One thing that preflight asks of every press file, ours or anyone's. */
export interface ArtworkRule {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** The rule in one sentence, as a prepress operator would say it. */
  readonly says: string;
  /** The standard or the house that asks for it. */
  readonly source: string;
  readonly check: (subject: ArtworkSubject) => Iterable<ArtworkObservation>;
}

/** Where a finding on a page is. */
export const onPage = (
  { number }: InspectedPage,
  at?: Box,
): Pick<ArtworkObservation, "where" | "page" | "at"> => ({
  where: `page ${number}`,
  page: number,
  ...(at && { at }),
});
