import {
  contrastRatio,
  pt,
  textAllowedBy,
  type AllowedText,
  type Swatch,
} from "#brand";
import { Box, Text } from "#templates";
import type { ReactElement } from "react";
import type { Book } from "../book.ts";
import { body, cell, cellHead } from "../book-type.tsx";
import type { WidePage } from "../pages/wide.tsx";

/** For each ground, the swatches that text may have on it. */
export function contrastPage(book: Book): WidePage {
  const { brand, palette, words } = book;
  return {
    key: "contrast",
    title: words.contrast,
    blocks: [
      {
        kind: "text",
        text: body(
          book,
          words.contrastNote.replace("{any}", "4.5").replace("{large}", "3"),
          { name: "note" },
        ),
      },
      {
        kind: "table",
        name: words.contrast,
        before: pt(22),
        columns: [{ width: pt(92) }, { share: 1 }, { width: pt(158) }],
        head: [words.ground, words.anyText, words.largeText].map((text) =>
          cellHead(book, text, { name: "column" }),
        ),
        rows: brand.swatches.map((ground) => [
          sample(ground, readable(book, ground), ground.title),
          pairs(book, ground, "any"),
          pairs(book, ground, "large"),
        ]),
        hasRowHeads: true,
        gutter: pt(16),
        padding: pt(7),
        line: palette.tint,
        headLine: palette.primary,
      },
    ],
  };
}

/** The least bold text that counts as large: a pair for large text is not shown in less. */
const largeSize = pt(14);

/** Text in one swatch on another, as the pair looks. */
const sample = (
  ground: Swatch,
  swatch: string,
  text: string,
  isLarge = false,
): ReactElement => (
  <Box
    name="ground of pair"
    fill={ground.name}
    radius={pt(3)}
    padding={{ top: pt(6), bottom: pt(6), start: pt(5), end: pt(5) }}
  >
    <Text
      name="pair"
      type={isLarge ? "action" : "label"}
      size={isLarge ? largeSize : pt(10.5)}
      swatch={swatch}
    >
      {text}
    </Text>
  </Box>
);

function pairs(book: Book, ground: Swatch, allowed: AllowedText): ReactElement {
  const fitting = book.brand.swatches
    .filter(({ name, role }) => role !== "tint" && !isOtherGround(book, name))
    .map((swatch) => ({
      swatch,
      ratio: contrastRatio(swatch.srgb, ground.srgb),
    }))
    .filter(({ ratio }) => textAllowedBy(ratio) === allowed)
    .toSorted((a, b) => b.ratio - a.ratio);
  if (fitting.length === 0) return cell(book, "–", { name: "none" });
  return (
    <Box direction="row" wrap gap={pt(3)}>
      {fitting.map(({ ratio, swatch }) =>
        sample(
          ground,
          swatch.name,
          `${swatch.title} ${(Math.floor(ratio * 10) / 10).toFixed(1)}`,
          allowed === "large",
        ),
      )}
    </Box>
  );
}

/** Grounds are stood on; only the paper's own colour is set on dark ones. */
const isOtherGround = ({ brand, palette }: Book, name: string): boolean =>
  name !== palette.paper &&
  brand.swatches.some(
    (swatch) => swatch.name === name && swatch.role === "ground",
  );

const readable = (book: Book, ground: Swatch): string =>
  book.brand.swatches.toSorted(
    (a, b) =>
      contrastRatio(b.srgb, ground.srgb) - contrastRatio(a.srgb, ground.srgb),
  )[0]?.name ?? book.palette.text;
