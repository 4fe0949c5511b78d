import { printFormats, pt, ptToMm, type Pt } from "#brand";
import type { Book } from "../book.ts";
import { cell, cellHead, value } from "../book-type.tsx";
import type { WidePage } from "../pages/wide.tsx";

/** Every format that templates are printed in, with what a studio asks. */
export function printFormatsPage(book: Book): WidePage {
  const { palette, words } = book;
  return {
    key: "print-formats",
    title: words.printFormats,
    blocks: [
      {
        kind: "table",
        name: words.printFormats,
        columns: [
          { share: 1 },
          { width: pt(118) },
          { width: pt(112) },
          { width: pt(66) },
          { width: pt(110) },
        ],
        head: [
          words.format,
          words.code,
          words.size,
          words.bleed,
          words.density,
        ].map((text) => cellHead(book, text, { name: "column" })),
        rows: printFormats.map(
          ({ bleed, code, height, leastPpi, name, width }) => [
            // Names of formats are English wherever they are read.
            cell(book, name, { name: "format", language: "en" }),
            cell(book, code, { name: "code", language: "en" }),
            value(book, `${mm(width)} × ${mm(height)} mm`, { name: "size" }),
            value(book, `${mm(bleed)} mm`, { name: "bleed" }),
            cell(book, String(leastPpi), { name: "density" }),
          ],
        ),
        hasRowHeads: true,
        gutter: pt(12),
        padding: pt(6.5),
        line: palette.tint,
        headLine: palette.primary,
      },
    ],
  };
}

const mm = (length: Pt): number => Math.round(ptToMm(length));
