import { pt, type GuidelineFigure, type Pt } from "#brand";
import { Box, Photo, Vector, type PieceBlock } from "#templates";
import type { ReactElement } from "react";
import { MissingSupplyError } from "../../errors.ts";
import type { Book } from "../book.ts";
import { aside } from "../book-type.tsx";

/** What a figure shows, at a height; nothing where its caption says all. */
export function shown(
  book: Book,
  { alt, caption, drawing, exhibit, photograph: id }: GuidelineFigure,
  height: Pt,
): ReactElement | undefined {
  const { guidelines: _, palette, photographs } = book;
  if (id !== undefined) {
    const photograph = photographs.find((candidate) => candidate.id === id);
    if (!photograph)
      throw new MissingSupplyError(
        `Guideline figure "${caption}" shows photograph "${id}", which is not among the brand’s: publish it or choose another`,
      );
    const said = alt ?? photograph.alt[book.language] ?? photograph.title;
    return <Photo photograph={id} alt={said} height={height} radius={pt(3)} />;
  }
  if (!drawing) return undefined;
  return (
    <Box
      name="ground of figure"
      fill={palette.ground}
      // A picture of a rule has a sheet of its own around it.
      padding={pt(exhibit === undefined ? 14 : 5)}
      height={height}
      radius={pt(3)}
    >
      <Vector
        name="drawing"
        art={drawing}
        alt={alt ?? caption}
        grow={1}
        shrink={1}
        alignSelf="stretch"
      />
    </Box>
  );
}

/** How high pictures of a section stand. */
export interface FigureHeights {
  readonly photograph: Pt;
  readonly drawing: Pt;
  /** Beside another, in a pair of what to do and what never to do. */
  readonly example: Pt;
}

/** A figure of the text with its caption and, for a photograph, its credit. Photographs are shown large. */
export const figurePiece = (
  book: Book,
  figure: GuidelineFigure,
  heights: FigureHeights,
): PieceBlock => ({
  kind: "piece",
  name: figure.caption,
  element: (
    <Box gap={pt(9)}>
      {shown(
        book,
        figure,
        figure.photograph === undefined ? heights.drawing : heights.photograph,
      )}
      {aside(book, figure.caption, { name: "caption" })}
      {creditOf(book, figure)}
    </Box>
  ),
});

/** Whose photograph it is, in the brand's own words. */
export function creditOf(
  book: Book,
  { photograph: id }: GuidelineFigure,
): ReactElement | undefined {
  const photograph = book.photographs.find((candidate) => candidate.id === id);
  const label = book.brand.lines[book.language]?.photographCredit;
  return photograph && label
    ? aside(book, `${label} ${photograph.credit}`, { name: "credit" })
    : undefined;
}
