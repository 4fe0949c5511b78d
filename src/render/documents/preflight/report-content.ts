import type { Brand, Day } from "#brand";
import type { PressReport } from "../../preflight/report/press-report.ts";
import type { DocumentPalette } from "../document-palette.ts";
import type { ReportPictures } from "./report-pictures.ts";
import type { Settable } from "../parts/settable-text.ts";

/** A signature under what was inspected, as an approval keeps it. */
export interface ReportSignature {
  /** `Approved`, or what else was decided. */
  readonly decision: string;
  readonly name: string;
  /** In which capacity: `Brand guardian`. */
  readonly role: string;
  /** When, as people read it. */
  readonly at: string;
}

/** What a report shows beside what the inspection says. */
export interface ReportPaper {
  /** Whose type and colors it is set in. */
  readonly brand: Brand;
  /** The day that it bears: the clock is never asked. */
  readonly issued: Day;
  /** Absent where nobody asked for approvals; empty where there are none. */
  readonly signatures?: readonly ReportSignature[];
}

/** A report that is being set. */
export interface ReportSheet extends ReportPaper {
  readonly report: PressReport;
  readonly palette: DocumentPalette;
  readonly pictures: ReportPictures;
  readonly settable: Settable;
}
