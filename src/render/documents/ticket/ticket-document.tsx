/** The ticket of a print job on A4: what everybody asks first in large type, then every part in tables. */
import { dayText, findFormat, mm, mmToPt, pt, type Pt } from "#brand";
import { Box, Text } from "#templates";
import type { ReactElement } from "react";
import type { FlowBlock, FlowDocument, PageFacts } from "#templates";
import { documentPalette, type DocumentPalette } from "../document-palette.ts";
import { headBand } from "../parts/head-band.tsx";
import type { TicketContent, TicketPart } from "./ticket-content.ts";

const format = findFormat("a4");
const margin = mmToPt(mm(16));
const width = pt(format.width - 2 * margin);
const headHeight = mmToPt(mm(34));

/** Sizes in points: 12 to read by, as Clear Print asks, and 11 in tables. */
const sizes = { title: 26, highlight: 17, heading: 15, body: 12, table: 11 };

interface Page {
  readonly content: TicketContent;
  readonly palette: DocumentPalette;
}

/** The ticket of one job, in English. */
export function ticketDocument(content: TicketContent): FlowDocument {
  const page = { content, palette: documentPalette(content.brand) };
  const foot = mmToPt(mm(20));
  const below = (top: Pt) => ({
    start: margin,
    width,
    top,
    height: pt(format.height - top - foot),
  });
  return {
    name: "print-ticket",
    title: `Print ticket ${content.reference}: ${content.title}`,
    language: "en",
    direction: "ltr",
    format,
    sections: [
      {
        name: "ticket",
        firstRegions: [below(pt(headHeight + mmToPt(mm(7))))],
        regions: [below(mmToPt(mm(20)))],
        blocks: () => blocksOf(page),
        page: (facts) => (
          <>
            {facts.page === 1 && head(page)}
            {edges(page, facts)}
          </>
        ),
      },
    ],
  };
}

const blocksOf = (page: Page): readonly FlowBlock[] => [
  highlights(page),
  ...page.content.parts.flatMap((part) => [
    heading(page, part.title),
    tableOf(page, part),
  ]),
  ...(page.content.notes.length === 0
    ? []
    : [
        heading(page, "Notes"),
        ...page.content.notes.map((note) => paragraph(page, note)),
      ]),
];

function highlights({ content, palette }: Page): FlowBlock {
  return {
    kind: "piece",
    name: "highlights",
    element: (
      <Box direction="row" gap={pt(10)} width={width}>
        {content.highlights.map(({ label, text }) => (
          <Box
            key={label}
            fill={palette.tint}
            padding={pt(11)}
            gap={pt(8)}
            grow={1}
            shrink={1}
            basis={pt(0)}
          >
            <Text
              name="label"
              type="label"
              size={pt(sizes.table)}
              swatch={palette.text}
            >
              {label}
            </Text>
            <Text
              name="highlight"
              type="headline"
              size={pt(sizes.highlight)}
              leastSize={pt(12)}
              lines={2}
              swatch={palette.primary}
            >
              {unbroken(text)}
            </Text>
          </Box>
        ))}
      </Box>
    ),
  };
}

/** A figure is never parted from its unit, a day never from its month; a list is parted at its comma. */
const unbroken = (text: string): string =>
  text
    .replaceAll(/(?<=[\d×]) | (?=×|\d{4}$)/g, "\u00a0")
    .replace(/,\u0020(?=\d)/, ",\n");

const heading = ({ palette }: Page, text: string): FlowBlock => ({
  kind: "text",
  keepsNext: true,
  before: pt(22),
  text: (
    <Text
      name="heading"
      is="heading-2"
      type="headline"
      size={pt(sizes.heading)}
      swatch={palette.primary}
    >
      {text}
    </Text>
  ),
});

const paragraph = ({ palette }: Page, text: string): FlowBlock => ({
  kind: "text",
  before: pt(10),
  text: (
    <Text name="note" type="body" size={pt(sizes.body)} swatch={palette.text}>
      {text}
    </Text>
  ),
});

function tableOf(
  { palette }: Page,
  { head, rows, shares, title }: TicketPart,
): FlowBlock {
  const cell = (name: string, text: string, isHead = false) => (
    <Text
      name={name}
      type={isHead ? "label" : "body"}
      size={pt(sizes.table)}
      swatch={isHead ? palette.primary : palette.text}
    >
      {text || "Not said"}
    </Text>
  );
  const isPair = head.length === 2;
  return {
    kind: "table",
    name: title,
    before: pt(9),
    columns: head.map((_, index) =>
      isPair && index === 0
        ? { width: mmToPt(mm(42)) }
        : { share: shares?.[index] ?? 1 },
    ),
    head: head.map((text) => cell("column", text, true)),
    rows: rows.map((row) => row.map((text) => cell("cell", text))),
    hasRowHeads: true,
    gutter: pt(12),
    padding: pt(4.5),
    line: palette.tint,
    headLine: palette.primary,
  };
}

const head = ({ content, palette }: Page): ReactElement =>
  headBand(
    palette,
    {
      width: format.width,
      height: headHeight,
      margin,
      gap: pt(20),
      lineGap: pt(9),
      markWidth: mmToPt(mm(38)),
    },
    <>
      <Text
        name="reference"
        type="label"
        size={pt(sizes.body)}
        swatch={palette.paper}
      >
        {`Print ticket ${content.reference}`}
      </Text>
      <Text
        name="title"
        is="heading-1"
        type="display"
        size={pt(sizes.title)}
        leastSize={pt(14)}
        lines={2}
        swatch={palette.paper}
      >
        {content.title}
      </Text>
    </>,
  );

const edges = (
  { content, palette }: Page,
  { page, pages }: PageFacts,
): ReactElement => (
  <Box
    direction="row"
    justify="between"
    width={width}
    pin={{ bottom: mmToPt(mm(9)), start: margin }}
  >
    {[
      `${content.reference}, ordered ${dayText(content.ordered)}`,
      `Page ${page} of ${pages}`,
    ].map((text) => (
      <Text
        key={text}
        name="foot"
        is="artifact"
        type="label"
        size={pt(10)}
        swatch={palette.secondaryText}
      >
        {text}
      </Text>
    ))}
  </Box>
);
