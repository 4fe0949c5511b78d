import { pt, type GuidelinePart, type Pt } from "#brand";
import type { FlowBlock } from "#templates";
import type { Book } from "../book.ts";
import { body, cell, cellHead, strong } from "../book-type.tsx";
import { figurePiece, type FigureHeights } from "./figure.tsx";

const gap = pt(13);

/** The text of a section as blocks. */
export const bodyBlocks = (
  book: Book,
  parts: readonly GuidelinePart[],
  heights: FigureHeights,
): readonly FlowBlock[] =>
  parts.flatMap((part, index) => {
    const before = pt(index > 0 ? gap : 0);
    return part.kind === "figure"
      ? [{ ...figurePiece(book, part, heights), before }]
      : blocksOf(book, part, before);
  });

function blocksOf(
  book: Book,
  part: Exclude<GuidelinePart, { kind: "figure" }>,
  before: Pt,
): readonly FlowBlock[] {
  switch (part.kind) {
    case "paragraph":
      return [
        {
          kind: "text",
          text: body(book, part.text, { name: "paragraph" }),
          before,
        },
      ];
    case "list":
      return [
        {
          kind: "list",
          isNumbered: part.isNumbered,
          indent: pt(20),
          gap: pt(12),
          before,
          items: part.items.map((text, index) => ({
            mark: strong(book, part.isNumbered ? `${index + 1}.` : "•", {
              name: "mark",
              swatch: book.palette.primary,
            }),
            text: body(book, text, { name: "item" }),
          })),
        },
      ];
    case "table":
      return tableBlocks(book, part, before);
  }
}

/** A table that an author wrote, beneath its caption. */
function tableBlocks(
  book: Book,
  { caption, head, rows }: Extract<GuidelinePart, { kind: "table" }>,
  before: Pt,
): readonly FlowBlock[] {
  const { palette } = book;
  return [
    {
      kind: "text",
      text: strong(book, caption, { name: "caption of table" }),
      keepsNext: true,
      before: pt(before + 8),
    },
    {
      kind: "table",
      name: caption,
      before: pt(15),
      columns: head.map(() => ({ share: 1 })),
      head: head.map((text) => cellHead(book, text, { name: "column" })),
      rows: rows.map((row) =>
        row.map((text) => cell(book, text, { name: "cell" })),
      ),
      hasRowHeads: true,
      gutter: pt(16),
      padding: pt(6.5),
      line: palette.tint,
      headLine: palette.primary,
    },
  ];
}
