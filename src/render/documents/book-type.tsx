import { pt, type LanguageTag, type Pt } from "#brand";
import { Text, type TextMeaning, type TextProps } from "#templates";
import type { ReactElement } from "react";
import type { Book } from "./book.ts";

/** Sizes of a book's type in points: 14 to read by, as Clear Print asks, and 11 only beside it. */
export const sizes = {
  cover: pt(84),
  opener: pt(66),
  title: pt(36),
  lead: pt(18),
  heading: pt(17),
  body: pt(14),
  table: pt(12),
  small: pt(11),
} as const;

/** What a line says beside its words; the rest follows from its kind. */
export interface Line {
  readonly name: string;
  readonly swatch?: string;
  readonly language?: LanguageTag;
  readonly href?: string;
  readonly size?: Pt;
  readonly is?: TextMeaning;
  readonly align?: "start" | "center" | "end";
}

type Setting = Pick<TextProps, "type" | "size"> &
  Partial<Pick<Required<TextProps>, "is" | "wrap">>;

const set =
  (setting: Setting, swatch: keyof Book["palette"]) =>
  (book: Pick<Book, "palette">, text: string, line: Line): ReactElement => (
    <Text {...setting} swatch={book.palette[swatch]} {...line}>
      {text}
    </Text>
  );

/** A section's title. */
export const title = set(
  { type: "display", size: sizes.title, is: "heading-3", wrap: "balance" },
  "primary",
);
/** What a section comes to. */
export const lead = set({ type: "lead", size: sizes.lead }, "text");
/** A heading within a section. */
export const heading = set(
  { type: "headline", size: sizes.heading, is: "heading-4" },
  "primary",
);
/** Text to be read. */
export const body = set({ type: "body", size: sizes.body }, "text");
/** Text of that size that stands out. */
export const strong = set({ type: "label", size: sizes.body }, "text");
/** A cell of a table. */
export const cell = set({ type: "body", size: sizes.table }, "text");
/** A figure with a unit in Latin letters, which reads from left to right in every language. */
export const value = (
  book: Pick<Book, "palette">,
  text: string,
  line: Line,
): ReactElement => cell(book, text, { language: "en", ...line });
/** The head of a column. */
export const cellHead = set({ type: "label", size: sizes.table }, "primary");
/** What is said beside something. */
export const aside = set({ type: "label", size: sizes.small }, "secondaryText");
