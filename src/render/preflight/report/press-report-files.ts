/**
 * A press file's report as files: made where the file is made, or of anybody's file. It inspects,
 * and writes nothing by itself.
 */
import {
  inspectPressFile,
  type InspectOptions,
  type Inspection,
} from "../press/inspect-press-file.ts";
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

/** A report, and its page if it was asked for. */
export interface InspectedFile {
  readonly report: PressReport;
  /** The page, encoded. */
  readonly page?: Uint8Array;
}

/** Looks a file over; `hasPage` also draws the page. Throws an `UnreadablePdfError` for no PDF. */
export async function preflightFile(
  { fileName, bytes }: NamedFile,
  options: InspectOptions & { readonly hasPage?: boolean },
): Promise<InspectedFile> {
  const inspection = await inspectPressFile(bytes, options);
  const report = reportOf(inspection, { fileName });
  if (!options.hasPage) return { report };
  const page = reportHtml(report, await pagePictures(inspection));
  return { report, page: new TextEncoder().encode(page) };
}

/** What stands beside a press rendition: `<name>.report.json` and `<name>.report.html`. */
export async function pressReportFiles(
  inspection: Inspection,
  fileName: string,
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
  ];
}
