/** The narrow door to preflight reports as documents: it draws what was inspected and asks no rule again. */
import { digestOf } from "../../digest.ts";
import { FontLibrary } from "../../text/font-library.ts";
import type { Inspection } from "../../preflight/press/inspect-press-file.ts";
import type { PressReport } from "../../preflight/report/press-report.ts";
import { documentPalette } from "../document-palette.ts";
import { paintDocument, type DocumentArtwork } from "../paint-document.ts";
import { settableIn } from "../parts/settable-text.ts";
import type { ReportPaper } from "./report-content.ts";
import { reportDocument } from "./report-document.tsx";
import { withReportColors } from "./report-look.ts";
import { drawPictures } from "./report-pictures.ts";

export type { ReportPaper, ReportSignature } from "./report-content.ts";

/** Makes the report as PDF/UA-1. The same inspection on the same day gives the same bytes. */
export async function producePreflightReport(
  inspection: Inspection,
  report: PressReport,
  paper: ReportPaper,
): Promise<DocumentArtwork> {
  const brand = withReportColors(paper.brand, report);
  const fonts = new FontLibrary(brand.typography);
  const pictures = await drawPictures(inspection, report);
  const sheet = {
    ...paper,
    brand,
    report,
    palette: documentPalette(brand),
    pictures,
    settable: await settableIn([report, paper.signatures ?? []], fonts),
  };
  const { photographs, pixels } = pictures;
  const stem = report.file.name.replace(/\.pdf$/i, "");
  return paintDocument(
    reportDocument(sheet),
    {
      brand,
      language: "en",
      issued: paper.issued,
      fileName: `${stem}.report.pdf`,
      digest: digestOf({
        brand: brand.slug,
        report,
        signatures: paper.signatures ?? [],
      }),
    },
    {
      brand,
      fonts,
      pixels,
      photographs: new Map(photographs.map((photo) => [photo.id, photo])),
    },
  );
}
