/** The ticket of a print job on A4: what everybody asks first in large type, then every part in tables. */
import { dayText, mm, mmToPt, pt } from "#brand";
import { Box } from "#templates";
import type { ReactElement } from "react";
import type { FlowBlock, FlowDocument } from "#templates";
import { headBand } from "../parts/head-band.tsx";
import { paper, paperFormat, paperGrid, textWidth } from "../parts/paper.tsx";
import {
  heading,
  paragraph,
  table,
  words,
  type PaperStyle,
} from "../parts/paper-words.tsx";
import type { TicketContent, TicketPart } from "./ticket-content.ts";

const grid = paperGrid({
  margin: 16,
  bandHeight: 34,
  gap: 7,
  top: 20,
  foot: 20,
  edge: 9,
});

/** Sizes in points of what is larger or smaller than text to read. */
const sizes = { title: 22, highlight: 17, label: 11 };

/** The ticket of one job, in English. */
export const ticketDocument = (
  content: TicketContent,
  style: PaperStyle,
): FlowDocument =>
  paper({
    name: "print-ticket",
    title: `Print ticket ${content.reference}: ${content.title}`,
    grid,
    style,
    band: band(content, style),
    foot: `${content.reference}, ordered ${dayText(content.ordered)}`,
    blocks: () => blocksOf(content, style),
  });

const blocksOf = (
  { highlights, notes, parts }: TicketContent,
  style: PaperStyle,
): readonly FlowBlock[] => [
  row(highlights, style),
  ...parts.flatMap((part) => [
    heading(style, part.title, 1.9),
    tableOf(style, part),
  ]),
  ...(notes.length === 0 ? [] : [heading(style, "Notes", 1.9)]),
  ...notes.map((note) => paragraph(style, note, 0.85)),
];

function row(
  highlights: TicketContent["highlights"],
  style: PaperStyle,
): FlowBlock {
  const { palette } = style;
  return {
    kind: "piece",
    name: "highlights",
    element: (
      <Box direction="row" gap={pt(10)} width={textWidth(grid)}>
        {highlights.map(({ label, text }) => (
          <Box
            key={label}
            fill={palette.tint}
            padding={pt(11)}
            gap={pt(8)}
            grow={1}
            shrink={1}
            basis={pt(0)}
          >
            {words(style, label, {
              name: "label",
              type: "label",
              size: pt(sizes.label),
            })}
            {words(style, unbroken(text), {
              name: "highlight",
              type: "headline",
              size: pt(sizes.highlight),
              leastSize: pt(12),
              lines: 2,
              swatch: palette.primary,
            })}
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

function tableOf(
  style: PaperStyle,
  { head, rows, shares, title }: TicketPart,
): FlowBlock {
  const isPair = head.length === 2;
  return table(style, {
    name: title,
    head,
    rows: rows.map((row) => row.map((text) => text || "Not said")),
    shares: isPair ? [3, 10] : head.map((_, index) => shares?.[index] ?? 1),
  });
}

const band = (
  { reference, title }: TicketContent,
  style: PaperStyle,
): ReactElement =>
  headBand(
    style.palette,
    {
      width: paperFormat.width,
      height: grid.bandHeight,
      margin: grid.margin,
      gap: pt(20),
      lineGap: pt(9),
      markWidth: mmToPt(mm(38)),
    },
    <>
      {words(style, `Print ticket ${reference}`, {
        name: "reference",
        type: "label",
        swatch: style.palette.paper,
      })}
      {words(style, title, {
        name: "title",
        is: "heading-1",
        type: "display",
        size: pt(sizes.title),
        leastSize: pt(11),
        lines: 3,
        swatch: style.palette.paper,
      })}
    </>,
  );
