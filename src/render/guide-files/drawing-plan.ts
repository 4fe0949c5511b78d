import { box, ptToMm, type Box, type Format, type Pt } from "#brand";
import type { DocumentPalette } from "../documents/document-palette.ts";
import type { FontLibrary } from "../text/font-library.ts";

/** Size of a drawing's words in points: twice as large as needed, since phones show it at half. */
export const wordSize = 15;

/** Where the parts of a format stand in the drawing. */
export interface Plan {
  readonly format: Format;
  /** Points of the drawing for a point of the format. */
  readonly scale: number;
  readonly trim: Box;
  readonly palette: DocumentPalette;
  readonly fonts: FontLibrary;
}

/** A length as suppliers write it: `99`, `148.5`, on screens in pixels. */
export const lengthWords = (format: Format, length: Pt): string =>
  format.medium === "screen"
    ? String(Math.round(length))
    : String(Math.round(ptToMm(length) * 10) / 10);

/** The unit of a format's lengths. */
export const unitOf = ({ medium }: Format): string =>
  medium === "screen" ? "px" : "mm";

/** A box of the format in the drawing. */
export const placed = ({ scale, trim }: Plan, of: Box): Box =>
  box(
    trim.x + of.x * scale,
    trim.y + of.y * scale,
    of.width * scale,
    of.height * scale,
  );
