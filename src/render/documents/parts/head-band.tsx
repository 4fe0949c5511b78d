/** The band at the head of a paper: what it is and what it is about, and the council's mark at the other side. */
import { pt, type Pt } from "#brand";
import { Box, Mark } from "#templates";
import type { ReactElement, ReactNode } from "react";
import type { DocumentPalette } from "../document-palette.ts";

/** How large a band is and how it is parted. */
export interface HeadBand {
  /** Of the page: the band bleeds off both sides. */
  readonly width: Pt;
  readonly height: Pt;
  readonly margin: Pt;
  /** Between the words and the mark. */
  readonly gap: Pt;
  /** Between the lines of words. */
  readonly lineGap: Pt;
  readonly markWidth: Pt;
}

/** The band at the top of a first page. Its words are on the brand's first colour, so set them in `palette.paper`. */
export const headBand = (
  { primary }: DocumentPalette,
  { gap, height, lineGap, margin, markWidth, width }: HeadBand,
  words: ReactNode,
): ReactElement => (
  <Box
    name="band"
    fill={primary}
    direction="row"
    align="center"
    justify="between"
    gap={gap}
    padding={{ start: margin, end: margin }}
    width={width}
    height={height}
    pin={{ top: pt(0), start: pt(0) }}
  >
    <Box gap={lineGap} grow={1} shrink={1} basis={pt(0)}>
      {words}
    </Box>
    <Mark layout="horizontal" on={primary} width={markWidth} />
  </Box>
);
