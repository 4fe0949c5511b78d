/** What papers about elections look like: a band with the council's mark, text to be read, tables of days. */
import {
  pt,
  type Day,
  type LanguageTag,
  type NoticeWords,
  type Pt,
} from "#brand";
import { Box, Text, type FlowBlock } from "#templates";
import type { ReactElement } from "react";
import type { DocumentPalette } from "../document-palette.ts";
import { headBand } from "../parts/head-band.tsx";

/** How a paper is set: its colors, its size of text, its language. */
export interface PaperStyle {
  readonly palette: DocumentPalette;
  /** Size of text to be read. */
  readonly size: Pt;
  readonly language: LanguageTag;
}

/** A day as people in a language write it, its figure never parted from its month: `Thursday 7 May 2026`. */
export function longDay(day: Day, language: LanguageTag): string {
  const written = new Intl.DateTimeFormat(
    language === "en" ? "en-GB" : language,
    {
      weekday: "long",
      day: "numeric",
      month: "long",
      year: "numeric",
      timeZone: "UTC",
    },
  ).formatToParts(new Date(`${day}T00:00:00Z`));
  const part = (type: string) =>
    written.find((one) => one.type === type)?.value ?? "";
  const weekday = part("weekday");
  // Days of the week have a small letter in Welsh.
  const named = language === "cy" ? weekday.toLowerCase() : weekday;
  return `${named} ${part("day")}\u00a0${part("month")} ${part("year")}`;
}

/** Text with its days and names filled in. */
export const filled = (
  text: string,
  values: Readonly<Record<string, string>>,
): string =>
  text.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");

/** A heading of the paper's second rank. */
export const heading = (
  { language, palette, size }: PaperStyle,
  text: string,
  before = 2.3,
): FlowBlock => ({
  kind: "text",
  keepsNext: true,
  before: pt(size * before),
  text: (
    <Text
      name="heading"
      is="heading-2"
      type="headline"
      size={pt(size * 1.35)}
      swatch={palette.primary}
      language={language}
    >
      {text}
    </Text>
  ),
});

/** A paragraph. */
export const paragraph = (
  { language, palette, size }: PaperStyle,
  text: string,
  before = 1.15,
): FlowBlock => ({
  kind: "text",
  before: pt(size * before),
  text: (
    <Text
      name="paragraph"
      type="body"
      size={size}
      swatch={palette.text}
      language={language}
    >
      {text}
    </Text>
  ),
});

/** Things that are said one below the other, each with a bar before it. */
export const points = (
  { language, palette, size }: PaperStyle,
  texts: readonly string[],
): FlowBlock => ({
  kind: "list",
  before: pt(size * 1.3),
  isNumbered: false,
  indent: pt(size * 1.25),
  gap: pt(size * 0.95),
  items: texts.map((text) => ({
    mark: (
      <Text
        name="bullet"
        type="label"
        size={size}
        swatch={palette.primary}
        language={language}
      >
        •
      </Text>
    ),
    text: (
      <Text
        name="point"
        type="body"
        size={size}
        swatch={palette.text}
        language={language}
      >
        {text}
      </Text>
    ),
  })),
});

/** A table of the paper: its heads, and rows that begin with what they are about. */
export interface PaperTable {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly shares: readonly number[];
}

/** Rows with a line under each. */
export function table(
  { language, palette, size }: PaperStyle,
  { head, name, rows, shares }: PaperTable,
): FlowBlock {
  const cell = (cellName: string, text: string, isStrong: boolean) => (
    <Text
      name={cellName}
      type={isStrong ? "label" : "body"}
      size={pt(size * 0.96)}
      swatch={cellName === "column" ? palette.primary : palette.text}
      language={language}
    >
      {text}
    </Text>
  );
  return {
    kind: "table",
    name,
    before: pt(size * 1.1),
    columns: shares.map((share) => ({ share })),
    head: head.map((text) => cell("column", text, true)),
    rows: rows.map((row) =>
      row.map((text, index) => cell("cell", text, index === 0)),
    ),
    hasRowHeads: true,
    gutter: pt(size),
    padding: pt(size * 0.42),
    line: palette.tint,
    headLine: palette.primary,
  };
}

/** What stands in the band at the head of a paper. */
export interface PaperBand {
  readonly titles: readonly {
    readonly text: string;
    readonly language: NoticeWords["language"];
  }[];
  readonly below: string;
  readonly width: Pt;
  readonly height: Pt;
  readonly margin: Pt;
  readonly titleSize: Pt;
}

/** The band: titles in their languages, what the paper is about, the mark. */
export function band(
  palette: DocumentPalette,
  { below, height, margin, titles, titleSize, width }: PaperBand,
): ReactElement {
  return headBand(
    palette,
    {
      ...{ width, height, margin, gap: margin },
      lineGap: pt(titleSize * 0.34),
      markWidth: pt(width * 0.2),
    },
    <>
      {titles.map(({ language, text }) => (
        <Text
          key={language}
          name="title"
          is="heading-1"
          type="display"
          size={titleSize}
          leastSize={pt(titleSize * 0.6)}
          lines={1}
          swatch={palette.paper}
          language={language}
        >
          {text}
        </Text>
      ))}
      <Box
        name="waterline"
        fill={palette.accent}
        width={pt(titleSize * 1.7)}
        height={pt(titleSize * 0.13)}
      />
      <Text
        name="election"
        type="label"
        size={pt(titleSize * 0.42)}
        leastSize={pt(titleSize * 0.26)}
        lines={2}
        wrap="balance"
        swatch={palette.paper}
        language="en"
      >
        {below}
      </Text>
    </>,
  );
}
