import { PDFDict, PDFName, type PDFObject } from "@cantoo/pdf-lib";
import type { PdfDocument, Value } from "../document.ts";
import type { ForeignPdf } from "./foreign-pdf.ts";

/**
 * The group of a sheet on which pages stand: in the space in which all of them blend, and none
 * where they differ or say nothing. Pages keep their own space inside their forms either way.
 */
export function sharedGroup(
  document: PdfDocument,
  sources: readonly ForeignPdf[],
): Value | undefined {
  const spaces = sources.flatMap((source) =>
    source.pages.map(({ dict }) => ({ source, space: spaceOf(dict) })),
  );
  const [first] = spaces;
  const name = String(first?.space);
  if (!first?.space || spaces.some(({ space }) => String(space) !== name))
    return undefined;
  const copier = document.copierFrom(first.source.context);
  return { S: "Transparency", CS: copier.copy(first.space), I: true };
}

function spaceOf(page: PDFDict): PDFObject | undefined {
  const group = page.lookup(PDFName.of("Group"));
  return group instanceof PDFDict ? group.lookup(PDFName.of("CS")) : undefined;
}
