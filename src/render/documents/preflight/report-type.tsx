/** How a report is set: one place for its measures and its kinds of text. */
import { pt, type Pt } from "#brand";
import { Text, type FlowBlock, type TextProps } from "#templates";
import type { ReactElement } from "react";
import type { DocumentPalette } from "../document-palette.ts";
import { paperGrid, textWidth } from "../parts/paper.tsx";
import type { ReportSheet } from "./report-content.ts";

/** How a report is parted. */
export const grid = paperGrid({
  margin: 16,
  bandHeight: 34,
  gap: 8,
  top: 20,
  foot: 20,
  edge: 9,
});
export const width = textWidth(grid);

/** Sizes in points: 12 to read by, as Clear Print asks, and 11 in tables. */
export const sizes = {
  title: 22,
  verdict: 24,
  heading: 17,
  body: 12,
  small: 11,
};

type Kind = Pick<TextProps, "type" | "size"> &
  Partial<Pick<Required<TextProps>, "is" | "wrap" | "tabular">>;
type Line = Omit<Partial<TextProps>, "children"> & { readonly name: string };

const set =
  (kind: Kind, swatch: keyof DocumentPalette) =>
  (
    { palette, settable }: Pick<ReportSheet, "palette" | "settable">,
    text: string,
    line: Line,
  ): ReactElement => (
    <Text {...kind} swatch={palette[swatch]} {...line}>
      {settable(text)}
    </Text>
  );

/** Text to be read. */
export const body = set({ type: "body", size: pt(sizes.body) }, "text");
/** Text that stands out. */
export const strong = set({ type: "label", size: pt(sizes.body) }, "text");
/** What is said beside something. */
export const aside = set(
  { type: "body", size: pt(sizes.small) },
  "secondaryText",
);
/** A cell of a table. */
export const cell = set({ type: "body", size: pt(sizes.small) }, "text");
/** A figure in a table. */
export const figure = set(
  { type: "body", size: pt(sizes.small), tabular: true },
  "text",
);
/** The head of a column. */
export const cellHead = set(
  { type: "label", size: pt(sizes.small) },
  "primary",
);
/** A part of the report. */
export const heading = set(
  { type: "headline", size: pt(sizes.heading), is: "heading-2" },
  "primary",
);
/** A list within a part. */
export const subheading = set(
  { type: "label", size: pt(sizes.body), is: "heading-3" },
  "text",
);

/** A text that flows by itself. */
export const flowing = (
  text: ReactElement,
  before: Pt,
  keepsNext = false,
): FlowBlock => ({
  kind: "text",
  text,
  before,
  ...(keepsNext && { keepsNext }),
});
