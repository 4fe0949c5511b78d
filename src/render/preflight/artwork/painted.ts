/** What a page paints, operation by operation, as preflight asks about it. */
import type { Box } from "#brand";
import type { Entries } from "../../plates/content/entries.ts";
import type { InkColor } from "./ink-color.ts";
import type { Mark } from "./mark.ts";

/** The state that every paint shares. Boxes are in points of the page, y upward. */
export interface PaintedBase {
  /** Inside the page's MediaBox; what the clip leaves out is not known here. */
  readonly box: Box;
  /** Whether the colour that is painted with overprints. */
  readonly overprints: boolean;
  /** 0 or 1. */
  readonly overprintMode: number;
  readonly opacity: number;
  readonly blendMode: string;
  /** Names of the forms that lead to it, from the page inwards. */
  readonly within: readonly string[];
  /** The marked content that it stands in. */
  readonly mark: Mark | undefined;
}

/** A run of glyphs. */
export interface PaintedText extends PaintedBase {
  readonly kind: "text";
  readonly color: InkColor;
  /** In points of the page, after every transformation. */
  readonly size: number;
  /** 0 fills, 1 strokes, 2 both, 3 shows nothing; from 4 on it also clips. */
  readonly mode: number;
  readonly font: Entries | undefined;
  readonly codes: Uint8Array;
}

/** A filled area. */
export interface PaintedFill extends PaintedBase {
  readonly kind: "fill";
  readonly color: InkColor;
  /** The extent of each of its contours, handles included, whatever a clip leaves of it. */
  readonly contours: readonly Box[];
}

/** A line. */
export interface PaintedStroke extends PaintedBase {
  readonly kind: "stroke";
  readonly color: InkColor;
  /** In points of the page, after every transformation; as asked, so 0 is the device's thinnest. */
  readonly width: number;
}

/** A picture, or a stencil that colour is pressed through. */
export interface PaintedImage extends PaintedBase {
  readonly kind: "image";
  readonly name: string;
  readonly dict: Entries;
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  readonly isStencil: boolean;
  /** Pixels per inch in the direction that has fewer. */
  readonly density: number;
  readonly color: InkColor;
}

/** A gradient. */
export interface PaintedShading extends PaintedBase {
  readonly kind: "shading";
  readonly color: InkColor;
}

/** Anything that puts ink on the page. */
export type Painted =
  PaintedText | PaintedFill | PaintedStroke | PaintedImage | PaintedShading;
