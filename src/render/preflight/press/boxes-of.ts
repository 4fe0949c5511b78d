import type { PdfFile, PdfPage } from "../../read-pdf/pdf-file.ts";
import { asNumbers } from "../../read-pdf/values.ts";
import { boxOfEdges } from "../artwork/extent.ts";
import type { PageBoxes } from "./artwork-subject.ts";

const letter = [0, 0, 612, 792];

/** The boxes of a page; a page without a MediaBox is taken for a letter, as viewers do. */
export function boxesOf(file: PdfFile, page: PdfPage): PageBoxes {
  const own = (key: string) =>
    boxOfEdges(asNumbers(file, page.dict.get(key)) ?? []);
  const inherited = (key: "MediaBox" | "CropBox") =>
    boxOfEdges(asNumbers(file, page.inherited(key)) ?? []);
  const media = inherited("MediaBox") ?? boxOfEdges(letter);
  if (!media) throw new RangeError("A box of four numbers is one");
  const [crop, bleed, trim, art] = [
    inherited("CropBox"),
    own("BleedBox"),
    own("TrimBox"),
    own("ArtBox"),
  ];
  return {
    media,
    ...(crop && { crop }),
    ...(bleed && { bleed }),
    ...(trim && { trim }),
    ...(art && { art }),
  };
}
