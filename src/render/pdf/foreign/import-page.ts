import {
  mergeIntoTypedArray,
  PDFArray,
  PDFDict,
  PDFName,
  PDFRawStream,
  type PDFObject,
  type PDFObjectCopier,
} from "@cantoo/pdf-lib";
import { PaintError } from "../../errors.ts";
import type { Entries, PdfDocument, Ref } from "../document.ts";
import { decoded } from "./decoded.ts";
import type { ForeignPdf } from "./foreign-pdf.ts";
import type { Edges, ForeignPage } from "./page-tree.ts";

/**
 * A page as a form that can be drawn any number of times, in the page's own space.
 *
 * Its resources are copied as they are: inks, overprint, fonts and images come to the other
 * document unchanged, each once. What blends on the page blends in the form, in the page's own
 * blending space. Links and notes belong to screens and stay behind.
 */
export function importPage(
  document: PdfDocument,
  source: ForeignPdf,
  page: ForeignPage,
  box: Edges,
): Ref {
  refuseAppearances(source, page);
  const copier = document.copierFrom(source.context);
  const { filters, bytes } = contentOf(source, page, copier);
  return document.stream(
    {
      Type: "XObject",
      Subtype: "Form",
      FormType: 1,
      BBox: box,
      Resources: page.resources ? copier.copy(page.resources) : {},
      Group: groupOf(page, copier),
      ...filters,
    },
    bytes,
    "none",
  );
}

/** Operators of a page, with the filters under which the bytes stand. */
interface Content {
  readonly filters: Entries;
  readonly bytes: Uint8Array;
}

/** One stream is kept as it is; several are one text that was cut anywhere, so they are joined. */
function contentOf(
  source: ForeignPdf,
  page: ForeignPage,
  copier: PDFObjectCopier,
): Content {
  const contents = page.dict.lookup(PDFName.of("Contents"));
  const parts =
    contents instanceof PDFArray
      ? contents.asArray().map((_, index) => contents.lookup(index))
      : contents
        ? [contents]
        : [];
  const streams = parts.flatMap((part) => {
    if (part instanceof PDFRawStream) return [part];
    throw new PaintError(
      `Cannot read the drawing of page ${page.number} in "${source.name}": save it anew as PDF`,
    );
  });
  const [only] = streams;
  if (only && streams.length === 1) {
    const copied = (key: string): PDFObject | undefined => {
      const value = only.dict.get(PDFName.of(key));
      return value && copier.copy(value);
    };
    const filters = {
      Filter: copied("Filter"),
      DecodeParms: copied("DecodeParms"),
    };
    return { filters, bytes: only.contents };
  }
  const joined = streams.flatMap((stream) => [decoded(stream), newline]);
  return { filters: {}, bytes: mergeIntoTypedArray(...joined) };
}

const newline = Uint8Array.of(10);

/** The page's own group; a page blends by itself, so its form must too. */
function groupOf(
  page: ForeignPage,
  copier: PDFObjectCopier,
): PDFObject | undefined {
  const group = page.dict.lookup(PDFName.of("Group"));
  if (!(group instanceof PDFDict)) return undefined;
  const copy = copier.copy(group).clone();
  copy.set(PDFName.of("I"), copy.context.obj(true));
  return copy;
}

/** What is only on screens anyway. */
const silent = new Set(["/Link", "/Popup", "/PrinterMark", "/TrapNet"]);

/** Stamps, notes and filled fields are drawn over the page and would be lost. */
function refuseAppearances(source: ForeignPdf, page: ForeignPage): void {
  const annotations = page.dict.lookup(PDFName.of("Annots"));
  if (!(annotations instanceof PDFArray)) return;
  for (let index = 0; index < annotations.size(); index++) {
    const annotation = annotations.lookup(index);
    if (!(annotation instanceof PDFDict)) continue;
    const kind = String(annotation.lookup(PDFName.of("Subtype")));
    if (!silent.has(kind) && annotation.has(PDFName.of("AP")))
      throw new PaintError(
        `Cannot impose page ${page.number} of "${source.name}": it has a stamp, note or form field (${kind.slice(1)}); flatten it first`,
      );
  }
}
