/**
 * A press file's report as files: made where the file is made, or of anybody's file. It inspects,
 * and writes nothing by itself.
 */
import {
  inspectPressFile,
  type InspectOptions,
  type Inspection,
} from "../press/inspect-press-file.ts";
import {
  producePreflightReport,
  type ReportPaper,
} from "../../documents/preflight/produce-preflight-report.ts";
import { reportHtml } from "./html/report-html.ts";
import type { PressReport } from "./press-report.ts";
import { pagePictures } from "./preview/page-pictures.ts";
import { reportOf } from "./report-of.ts";

/** A PDF with the name that it goes by. */
export interface NamedFile {
  /** Without folders: `LK-2026-014_feed-the-caddy_a3_coated_100pc_v1.pdf`. */
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

export type {
  ReportPaper,
  ReportSignature,
} from "../../documents/preflight/produce-preflight-report.ts";

/** A report, and its page and its document if they were asked for. */
export interface InspectedFile {
  readonly report: PressReport;
  /** The page, encoded. */
  readonly page?: Uint8Array;
  /** The document as PDF/UA-1. */
  readonly document?: Uint8Array;
}

/** What is made of a report beside its data. */
export interface ReportShapes {
  readonly hasPage?: boolean;
  /** What the document is set in; absent: no document is made. */
  readonly paper?: ReportPaper | undefined;
}

/** Looks a file over and makes what was asked for. Throws an `UnreadablePdfError` for no PDF. */
export async function preflightFile(
  { fileName, bytes }: NamedFile,
  { hasPage = false, paper, ...options }: InspectOptions & ReportShapes,
): Promise<InspectedFile> {
  const inspection = await inspectPressFile(bytes, options);
  const report = reportOf(inspection, { fileName });
  const page = hasPage && reportHtml(report, await pagePictures(inspection));
  const document =
    paper && (await producePreflightReport(inspection, report, paper));
  return {
    report,
    ...(page !== false && { page: new TextEncoder().encode(page) }),
    ...(document && { document: document.bytes }),
  };
}

/** What stands beside a press rendition: `<name>.report.json`, `.html` and, with a paper, `.pdf`. */
export async function pressReportFiles(
  inspection: Inspection,
  fileName: string,
  paper?: ReportPaper,
): Promise<readonly NamedFile[]> {
  const report = reportOf(inspection, { fileName });
  const page = reportHtml(report, await pagePictures(inspection));
  const stem = fileName.replace(/\.pdf$/i, "");
  const encoded = (text: string) => new TextEncoder().encode(text);
  return [
    {
      fileName: `${stem}.report.json`,
      bytes: encoded(`${JSON.stringify(report, null, 2)}\n`),
    },
    { fileName: `${stem}.report.html`, bytes: encoded(page) },
    ...(paper ? [await producePreflightReport(inspection, report, paper)] : []),
  ].map(({ bytes, fileName: name }) => ({ bytes, fileName: name }));
}
