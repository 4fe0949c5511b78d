/** What papers say and how: headings, paragraphs, things one below the other, tables. Spaces follow the size of the text. */
import { pt, type Brand, type LanguageTag, type Pt } from "#brand";
import { Text, type FlowBlock, type TextProps } from "#templates";
import type { ReactElement } from "react";
import type { FontLibrary } from "../../text/font-library.ts";
import { documentPalette, type DocumentPalette } from "../document-palette.ts";
import { settableIn, type Settable } from "./settable-text.ts";

/** How a paper is set: its colors, its size of text, its language, and what makes words settable that anybody wrote. */
export interface PaperStyle {
  readonly palette: DocumentPalette;
  readonly settable: Settable;
  /** Size of text to be read. */
  readonly size: Pt;
  readonly language: LanguageTag;
}

/** The style of a paper that says this content: text of 12 pt to read by, as Clear Print asks, in English. */
export async function paperStyle(
  { brand, ...said }: { readonly brand: Brand },
  fonts: FontLibrary,
): Promise<PaperStyle> {
  return {
    palette: documentPalette(brand),
    settable: await settableIn(said, fonts),
    size: pt(12),
    language: "en",
  };
}

/** A text of a paper: to be read, unless its properties say what else it is. */
export const words = (
  { language, palette, settable, size }: PaperStyle,
  text: string,
  props: Pick<TextProps, "name"> & Partial<TextProps>,
): ReactElement => (
  <Text
    type="body"
    size={size}
    swatch={palette.text}
    language={language}
    {...props}
  >
    {settable(text)}
  </Text>
);

/** A heading of the paper's second rank. `before` is the space above it in sizes of the text. */
export const heading = (
  style: PaperStyle,
  text: string,
  before = 2.3,
): FlowBlock => ({
  kind: "text",
  keepsNext: true,
  before: pt(style.size * before),
  text: words(style, text, {
    name: "heading",
    is: "heading-2",
    type: "headline",
    size: pt(style.size * 1.35),
    swatch: style.palette.primary,
  }),
});

/** What the table after it lists. */
export const caption = (style: PaperStyle, text: string): FlowBlock => ({
  kind: "text",
  keepsNext: true,
  before: pt(style.size * 1.65),
  text: words(style, text, {
    name: "heading of list",
    is: "heading-3",
    type: "label",
  }),
});

/** A paragraph. `before` is the space above it in sizes of the text. */
export const paragraph = (
  style: PaperStyle,
  text: string,
  before = 1.15,
): FlowBlock => ({
  kind: "text",
  before: pt(style.size * before),
  text: words(style, text, { name: "paragraph" }),
});

/** Things that are said one below the other, each with a bullet before it, or its number. */
export const points = (
  style: PaperStyle,
  texts: readonly string[],
  isNumbered = false,
): FlowBlock => ({
  kind: "list",
  before: pt(style.size * 1.3),
  isNumbered,
  indent: pt(style.size * (isNumbered ? 1.7 : 1.25)),
  gap: pt(style.size),
  items: texts.map((text, index) => ({
    mark: words(style, isNumbered ? `${index + 1}.` : "•", {
      name: isNumbered ? "number" : "bullet",
      type: "label",
      swatch: style.palette.primary,
    }),
    text: words(style, text, { name: "point" }),
  })),
});

/** A table of the paper: its heads, and rows that begin with what they are about. */
export interface PaperTable {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How much of the width each column has. */
  readonly shares: readonly number[];
}

/** Rows with a line under each. */
export function table(
  style: PaperStyle,
  { head, name, rows, shares }: PaperTable,
): FlowBlock {
  const { palette, size } = style;
  const cell = (text: string, props: Partial<TextProps>) =>
    words(style, text, { name: "cell", size: pt(size * 0.96), ...props });
  return {
    kind: "table",
    name,
    before: pt(size * 1.1),
    columns: shares.map((share) => ({ share })),
    head: head.map((text) =>
      cell(text, { name: "column", type: "label", swatch: palette.primary }),
    ),
    rows: rows.map((row) =>
      row.map((text, index) =>
        cell(text, { type: index === 0 ? "label" : "body" }),
      ),
    ),
    hasRowHeads: true,
    gutter: pt(size),
    padding: pt(size * 0.42),
    line: palette.tint,
    headLine: palette.primary,
  };
}
