import {
  findFormat,
  logoWidthFor,
  mmToPt,
  pt,
  ptToMm,
  type LogoLayout,
} from "#brand";
import { Box, Mark } from "#templates";
import type { ReactElement } from "react";
import type { Book } from "../book.ts";
import {
  aside,
  cell,
  cellHead,
  heading,
  strong,
  value,
} from "../book-type.tsx";
import type { WidePage } from "../pages/wide.tsx";

const layouts: readonly LogoLayout[] = ["horizontal", "stacked", "symbol"];
const sheets = ["a6", "dl", "a5", "a4", "a3", "a2", "a1", "a0"];

/** Each layout as small as it may be, and how wide the logo is on the usual sheets. */
export function leastSizesPage(book: Book): WidePage {
  const { palette, words } = book;
  return {
    key: "least-sizes",
    title: words.leastSizes,
    blocks: [
      {
        kind: "piece",
        name: words.leastSizes,
        element: (
          <Box direction="row" gap={pt(16)} align="stretch">
            {layouts.map((layout) => specimen(book, layout))}
          </Box>
        ),
      },
      {
        kind: "text",
        text: heading(book, words.logoWidths, { name: "logo widths" }),
        before: pt(34),
        keepsNext: true,
      },
      {
        kind: "table",
        name: words.logoWidths,
        before: pt(14),
        columns: [{ width: pt(90) }, ...sheets.map(() => ({ share: 1 }))],
        head: [
          cellHead(book, words.sheet, { name: "column" }),
          ...sheets.map((code) =>
            cellHead(book, code.toUpperCase(), { name: "column" }),
          ),
        ],
        rows: [
          [
            cell(book, words.width, { name: "row" }),
            ...sheets.map((code) => {
              const width = ptToMm(logoWidthFor(findFormat(code)));
              return value(book, `${Math.round(width)} mm`, { name: "width" });
            }),
          ],
        ],
        hasRowHeads: true,
        gutter: pt(8),
        padding: pt(8),
        line: palette.tint,
        headLine: palette.primary,
      },
    ],
  };
}

function specimen(book: Book, layout: LogoLayout): ReactElement {
  const { brand, palette, words } = book;
  const { print, screen } = brand.logo.leastWidth[layout];
  const line = (text: string) => aside(book, text, { name: "least size" });
  return (
    <Box grow={1} shrink={1} basis={pt(0)} gap={pt(12)}>
      <Box
        name="ground of logo"
        fill={palette.ground}
        height={pt(110)}
        align="center"
        justify="center"
      >
        <Mark layout={layout} on={palette.ground} width={mmToPt(print)} />
      </Box>
      <Box gap={pt(7)}>
        {strong(book, words.layouts[layout], { name: "layout" })}
        {line(words.inPrint.replace("{width}", String(print)))}
        {line(words.onScreens.replace("{width}", String(screen)))}
      </Box>
    </Box>
  );
}
