import {
  mm,
  mmToPt,
  outset,
  pt,
  trimBox,
  type Box,
  type Format,
  type Printer,
  type Pt,
} from "#brand";

/** Room outside the bleed for marks and the slug line, on every side of the sheet. */
const roomForMarks: Pt = mmToPt(mm(12));

/** Left, foot, right, top in points, y upward, as a PDF gives its boxes. */
export type Edges = readonly [
  left: number,
  foot: number,
  right: number,
  top: number,
];

/** One page on its sheet, at the scale of the artwork. */
export interface PressGeometry {
  /** 1, 0.25 or 0.1: points of the sheet for a point of the frame. */
  readonly scale: number;
  /** The bleed on the sheet. */
  readonly bleed: Pt;
  readonly media: Edges;
  readonly bleedEdges: Edges;
  readonly trim: Edges;
  /** The bleed box in the frame's own points: nothing of the design is painted beyond. */
  readonly clip: Box;
}

/**
 * A format as a printer wants it: with the greater of the two bleeds.
 */
export const pressFormat = (format: Format, { bleed }: Printer): Format => ({
  ...format,
  bleed: pt(Math.max(format.bleed, mmToPt(bleed))),
});

/**
 * Where trim, bleed and slug area lie. Bleed and trim shrink with the artwork, the slug area does
 * not; a printer who wants no marks gets no slug area.
 */
export function pressGeometry(
  format: Format,
  { marks }: Pick<Printer, "marks">,
): PressGeometry {
  const slugArea = Object.values(marks).some(Boolean) ? roomForMarks : 0;
  const scale = format.medium === "print" ? format.artworkScale : 1;
  const bleed = pt(format.bleed * scale);
  const [width, height] = [format.width * scale, format.height * scale];
  const edge = slugArea + bleed;
  return {
    scale,
    bleed,
    media: [0, 0, width + 2 * edge, height + 2 * edge],
    bleedEdges: [
      slugArea,
      slugArea,
      width + edge + bleed,
      height + edge + bleed,
    ],
    trim: [edge, edge, edge + width, edge + height],
    clip: outset(trimBox(format), format.bleed),
  };
}
