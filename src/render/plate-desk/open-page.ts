import { ToolkitError } from "../errors.ts";
import type { PdfFile, PdfPage } from "../read-pdf/pdf-file.ts";
import { readPdf } from "../read-pdf/read-pdf.ts";
import { asNumbers } from "../read-pdf/values.ts";

/** Finer plates of a whole page show nobody more, pixels per inch. */
const finest = 600;

/** A page whose plates are asked for. */
export interface OpenPage {
  readonly file: PdfFile;
  readonly page: PdfPage;
  /** The page as it is drawn: the boxes of its report are of the page before any viewer turns it. */
  readonly drawn: PdfPage;
  /** Pixels per inch of its plates. */
  readonly density: number;
}

/** Opens a page of a press file, for plates of so many pixels at most. */
export function openPage(
  bytes: Uint8Array,
  number: number,
  pixels: number,
): OpenPage {
  const file = readPdf(bytes);
  const page = file.pages.find((candidate) => candidate.number === number);
  if (!page)
    throw new ToolkitError("not-found", `The file has no page ${number}`);
  return {
    file,
    page,
    drawn: {
      ...page,
      inherited: (key) => (key === "Rotate" ? null : page.inherited(key)),
    },
    density: densityFor(file, page, pixels),
  };
}

function densityFor(file: PdfFile, page: PdfPage, pixels: number): number {
  const [x0 = 0, y0 = 0, x1 = 612, y1 = 792] =
    asNumbers(file, page.inherited("MediaBox")) ?? [];
  const inches = Math.abs((x1 - x0) * (y1 - y0)) / 5184;
  return Math.min(finest, Math.sqrt(pixels / Math.max(inches, 0.01)));
}
