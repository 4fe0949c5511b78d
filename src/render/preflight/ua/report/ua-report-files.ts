/** The accessibility of anybody's PDF as a report. It inspects, and writes nothing by itself. */
import { inspectUa } from "../inspect-ua.ts";
import { uaReportHtml } from "./ua-report-html.ts";
import type { UaReport } from "./ua-report.ts";
import { uaReportOf } from "./ua-report-of.ts";

export type { UaReport, UaReportFinding, UaVerdict } from "./ua-report.ts";

/** A report, and its page if it was asked for. */
export interface UaInspectedFile {
  readonly report: UaReport;
  /** The page, encoded. */
  readonly page?: Uint8Array;
}

/** Looks a file over; `hasPage` also writes the page. Throws an `UnreadablePdfError` for no PDF. */
export function preflightUa(
  {
    fileName,
    bytes,
  }: { readonly fileName: string; readonly bytes: Uint8Array },
  { hasPage = false }: { readonly hasPage?: boolean } = {},
): UaInspectedFile {
  const report = uaReportOf(inspectUa(bytes), fileName);
  return hasPage
    ? { report, page: new TextEncoder().encode(uaReportHtml(report)) }
    : { report };
}
