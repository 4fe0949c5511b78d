/** Page boxes as pdfium reads them. Its package shows text and pixels only; the boxes are asked of its module. */
import { PDFiumLibrary } from "@hyzyla/pdfium";

/** Left, foot, right, top in points. */
export type Edges = readonly number[];

const names = ["media", "crop", "bleed", "trim"] as const;

/** The boxes that a page states itself. */
export type PageBoxes = Partial<Record<(typeof names)[number], Edges>>;

type Ask = (page: number, ...edges: readonly number[]) => number;

/** What we use of the module. */
interface PdfiumModule {
  readonly HEAPF32: Float32Array;
  _malloc(length: number): number;
  readonly _FPDFPage_GetMediaBox: Ask;
  readonly _FPDFPage_GetCropBox: Ask;
  readonly _FPDFPage_GetBleedBox: Ask;
  readonly _FPDFPage_GetTrimBox: Ask;
}

const isModule = (value: unknown): value is PdfiumModule =>
  typeof value === "object" &&
  value !== null &&
  "HEAPF32" in value &&
  "_FPDFPage_GetTrimBox" in value;

/** The boxes of a page, counted from 0. */
export async function boxesOf(
  bytes: Uint8Array,
  index = 0,
): Promise<PageBoxes> {
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(bytes);
    const page = document.getPage(index);
    const module: unknown = Reflect.get(library, "module");
    const pageIndex: unknown = Reflect.get(page, "pageIdx");
    if (!isModule(module) || typeof pageIndex !== "number")
      throw new Error("pdfium's package changed: mend test/support/pdf-boxes");
    const asks = [
      module._FPDFPage_GetMediaBox,
      module._FPDFPage_GetCropBox,
      module._FPDFPage_GetBleedBox,
      module._FPDFPage_GetTrimBox,
    ];
    const at = module._malloc(16);
    const boxes: PageBoxes = {};
    asks.forEach((ask, which) => {
      const name = names[which];
      if (name && ask(pageIndex, at, at + 4, at + 8, at + 12) === 1)
        boxes[name] = Array.from(module.HEAPF32.slice(at / 4, at / 4 + 4));
    });
    document.destroy();
    return boxes;
  } finally {
    library.destroy();
  }
}
