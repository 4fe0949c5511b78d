import { pt, screenFormats } from "#brand";
import type { Book } from "../book.ts";
import { cell, cellHead, value } from "../book-type.tsx";
import type { WidePage } from "../pages/wide.tsx";

/** Every size of a screen, a network or a mail, with what its platform takes. */
export function screenFormatsPage(book: Book): WidePage {
  const { palette, words } = book;
  return {
    key: "screen-formats",
    title: words.screenFormats,
    blocks: [
      {
        kind: "table",
        name: words.screenFormats,
        columns: [
          { share: 1 },
          { width: pt(118) },
          { width: pt(112) },
          { width: pt(100) },
        ],
        head: [words.format, words.code, words.size, words.greatestFile].map(
          (text) => cellHead(book, text, { name: "column" }),
        ),
        rows: screenFormats.map(
          ({ code, greatestMegabytes, name, pixelHeight, pixelWidth }) => [
            // Names of formats are English wherever they are read.
            cell(book, name, { name: "format", language: "en" }),
            cell(book, code, { name: "code", language: "en" }),
            value(book, `${pixelWidth} × ${pixelHeight} px`, { name: "size" }),
            value(book, `${greatestMegabytes} MB`, { name: "largest file" }),
          ],
        ),
        hasRowHeads: true,
        gutter: pt(12),
        padding: pt(5.2),
        line: palette.tint,
        headLine: palette.primary,
      },
    ],
  };
}
