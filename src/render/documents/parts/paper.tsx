/** Papers on A4: one run of pages in English, a band on the first, and on each whose paper it is and which page. */
import { findFormat, mm, mmToPt, pt, type Pt } from "#brand";
import {
  Box,
  type FlowBlock,
  type FlowDocument,
  type PageFacts,
} from "#templates";
import type { ReactElement } from "react";
import { words, type PaperStyle } from "./paper-words.tsx";

/** A4, as offices and studios print it. */
export const paperFormat = findFormat("a4");

/** How a kind of paper is parted. */
export interface PaperGrid {
  /** At both sides. */
  readonly margin: Pt;
  /** Of the band at the head of the first page. */
  readonly bandHeight: Pt;
  /** Where the text of the first page begins, and of the pages after it. */
  readonly tops: readonly [first: Pt, later: Pt];
  /** From the end of the text to the edge of the page. */
  readonly foot: Pt;
  /** From the line in the foot to the edge of the page. */
  readonly edge: Pt;
}

/** A paper's measures in millimetres. `gap` is from the band to the text, `top` that of later pages. */
export const paperGrid = (
  given: Readonly<
    Record<"margin" | "bandHeight" | "gap" | "top" | "foot" | "edge", number>
  >,
): PaperGrid => {
  const points = (value: number) => mmToPt(mm(value));
  const bandHeight = points(given.bandHeight);
  return {
    margin: points(given.margin),
    bandHeight,
    tops: [pt(bandHeight + points(given.gap)), points(given.top)],
    foot: points(given.foot),
    edge: points(given.edge),
  };
};

/** Width of the text. */
export const textWidth = ({ margin }: PaperGrid): Pt =>
  pt(paperFormat.width - 2 * margin);

/** What makes a paper. */
export interface Paper {
  readonly name: string;
  readonly title: string;
  readonly grid: PaperGrid;
  readonly style: PaperStyle;
  /** The band of the first page. */
  readonly band: ReactElement;
  /** Whose paper it is, in the foot of every page. */
  readonly foot: string;
  readonly blocks: () => readonly FlowBlock[];
}

/** The paper as a document that flows. */
export function paper({
  band,
  blocks,
  name,
  title,
  ...edges
}: Paper): FlowDocument {
  const { foot, margin, tops } = edges.grid;
  const below = (top: Pt) => ({
    start: margin,
    width: textWidth(edges.grid),
    top,
    height: pt(paperFormat.height - top - foot),
  });
  return {
    name,
    title,
    language: "en",
    direction: "ltr",
    format: paperFormat,
    sections: [
      {
        name,
        firstRegions: [below(tops[0])],
        regions: [below(tops[1])],
        blocks,
        page: (facts) => (
          <>
            {facts.page === 1 && band}
            {footOf(edges, facts)}
          </>
        ),
      },
    ],
  };
}

function footOf(
  { foot, grid, style }: Pick<Paper, "foot" | "grid" | "style">,
  { page, pages }: PageFacts,
): ReactElement {
  const edge = (name: string, text: string) =>
    words(style, text, {
      name,
      is: "artifact",
      type: "label",
      size: pt(10),
      swatch: style.palette.secondaryText,
    });
  return (
    <Box
      direction="row"
      justify="between"
      gap={pt(20)}
      width={textWidth(grid)}
      pin={{ bottom: grid.edge, start: grid.margin }}
    >
      {edge("foot", foot)}
      {edge("folio", `Page ${page} of ${pages}`)}
    </Box>
  );
}
