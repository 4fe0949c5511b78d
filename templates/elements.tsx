/**
 * The closed set of elements that templates are written in.
 *
 * Each returns a tagged element and does nothing else: no measuring, no colours, no files. Colours
 * are swatch names, lengths are points at final size, and `start`/`end` follow the language.
 */
import type { Crop, FocalPoint, Pt, TypeRoleName, VectorArt } from "#brand";
import { createElement, type ReactNode } from "react";

/** A swatch, a swatch at an opacity, or a straight gradient of swatches. */
export type Fill =
  | string
  | { readonly swatch: string; readonly opacity: number }
  | {
      readonly from: readonly [x: number, y: number];
      readonly to: readonly [x: number, y: number];
      readonly stops: readonly {
        readonly at: number;
        readonly swatch: string;
        readonly opacity: number;
      }[];
    };

/** A length, or a share of the parent as `"50%"`. */
export type Extent = Pt | `${number}%`;

/** The edges on which a box runs on into the bleed. */
export type BleedEdge = "top" | "right" | "bottom" | "left";

/** Where a box stands and how it shares the room, in the words of flexbox. */
export interface Place {
  readonly width?: Extent;
  readonly height?: Extent;
  readonly leastWidth?: Extent;
  readonly greatestWidth?: Extent;
  readonly leastHeight?: Extent;
  readonly greatestHeight?: Extent;
  readonly grow?: number;
  readonly shrink?: number;
  readonly basis?: Extent;
  readonly alignSelf?: "start" | "center" | "end" | "stretch";
  /** Takes the box out of the flow and pins it to its parent's edges. */
  readonly pin?: {
    readonly top?: Extent;
    readonly bottom?: Extent;
    readonly start?: Extent;
    readonly end?: Extent;
    readonly left?: Extent;
    readonly right?: Extent;
  };
  readonly margin?: Spacing;
}

/** One length for all edges, or by edge. */
export type Spacing =
  | Pt
  | {
      readonly top?: Pt;
      readonly bottom?: Pt;
      readonly start?: Pt;
      readonly end?: Pt;
      readonly left?: Pt;
      readonly right?: Pt;
    };

/** One page. Its size, bleed and safe area come from the format. */
export interface ArtboardProps {
  readonly children?: ReactNode;
}

/** A rectangle that arranges others. */
export interface BoxProps extends Place {
  readonly name?: string;
  readonly direction?: "row" | "column";
  readonly gap?: Pt;
  readonly padding?: Spacing;
  readonly align?: "start" | "center" | "end" | "stretch" | "baseline";
  readonly justify?: "start" | "center" | "end" | "between";
  readonly wrap?: boolean;
  readonly fill?: Fill;
  readonly radius?: Pt;
  readonly bleed?: readonly BleedEdge[];
  readonly children?: ReactNode;
}

/** What a text is to its reader. */
export type TextMeaning =
  | "heading-1"
  | "heading-2"
  | "heading-3"
  | "heading-4"
  | "paragraph"
  | "list-item"
  | "caption"
  | "note"
  | "link"
  | "artifact";

/** One paragraph. */
export interface TextProps extends Place {
  /** The slot that the copy comes from, or a name for a line that the brand supplies. */
  readonly name: string;
  /** Typographic role. */
  readonly type: TypeRoleName;
  readonly is?: TextMeaning;
  readonly swatch: string;
  /** The swatch of letters that come out smaller than so many points. */
  readonly small?: { readonly below: Pt; readonly swatch: string };
  /** Greatest size. The text is set as large as its box allows, down to `leastSize`. */
  readonly size: Pt;
  /** Absent: the text is set at `size` and nothing else. */
  readonly leastSize?: Pt;
  /** Greatest number of lines. */
  readonly lines?: number;
  readonly align?: "start" | "center" | "end";
  /**
   * `balance` evens the lines of a headline; `pretty` keeps a last line from being one word; `whole`
   * sets an address or a telephone number smaller before it breaks it.
   */
  readonly wrap?: "balance" | "pretty" | "whole";
  /** Figures of equal width. */
  readonly tabular?: boolean;
  /** Where the text leads: an address, or `#` and the name of a place in the same document. */
  readonly href?: string;
  /** Overrides the language of the page, for a name or phrase of another. */
  readonly language?: string;
  readonly children?: ReactNode;
}

/** Part of a paragraph in another weight, swatch or language. */
export interface SpanProps {
  /** Of these words, where it is not the paragraph's: so a voice changes for them. */
  readonly language?: string;
  readonly weight?: number;
  readonly swatch?: string;
  readonly children?: ReactNode;
}

/** A photograph of the toolkit, cropped to its box around its focal point. */
export interface PhotoProps extends Place {
  /** `Photograph.id`. */
  readonly photograph: string;
  readonly alt: string;
  readonly radius?: Pt;
  readonly bleed?: readonly BleedEdge[];
  /** Where in the box the focal point should stand, as shares; the middle unless told. */
  readonly focus?: FocalPoint;
  /** An explicit crop instead of the one that the focal point gives. */
  readonly crop?: Crop;
}

/** The brand's logo: the version is chosen for the ground that it stands on. */
export interface MarkProps extends Place {
  readonly layout: "horizontal" | "stacked" | "symbol";
  /** Swatch of the ground beneath. */
  readonly on: string;
  /** Placed width; the height follows. */
  readonly width: Pt;
}

/** A drawing: an icon or a pattern. */
export interface VectorProps extends Place {
  readonly name: string;
  readonly art: VectorArt;
  /** Repaints every path in one swatch. */
  readonly swatch?: string;
  readonly opacity?: number;
  /** Absent: decoration. */
  readonly alt?: string;
  /** `contain` keeps the drawing whole; `cover` fills the box and is cut by it. */
  readonly fit?: "contain" | "cover";
  readonly subject?: "icon" | "pattern" | "art";
  readonly bleed?: readonly BleedEdge[];
}

/** A QR code with its quiet zone on a light ground. */
export interface CodeProps extends Place {
  /** The address that is encoded. */
  readonly value: string;
  readonly alt: string;
  /** Side of the symbol including its quiet zone of four modules. */
  readonly side: Pt;
  readonly swatch: string;
  readonly ground: string;
  /** M for print that is held in the hand, Q outdoors. */
  readonly correction?: "M" | "Q";
}

/** Tags of the elements, as `compose` meets them. */
export const elementTags = {
  artboard: "livery-artboard",
  box: "livery-box",
  text: "livery-text",
  span: "livery-span",
  photo: "livery-photo",
  mark: "livery-mark",
  vector: "livery-vector",
  code: "livery-code",
} as const;

/** One page of the output. */
export const Artboard = (props: ArtboardProps) =>
  createElement(elementTags.artboard, props);
/** A rectangle that arranges others. */
export const Box = (props: BoxProps) => createElement(elementTags.box, props);
/** One paragraph. */
export const Text = (props: TextProps) =>
  createElement(elementTags.text, props);
/** Part of a paragraph. */
export const Span = (props: SpanProps) =>
  createElement(elementTags.span, props);
/** A photograph. */
export const Photo = (props: PhotoProps) =>
  createElement(elementTags.photo, props);
/** The brand's logo. */
export const Mark = (props: MarkProps) =>
  createElement(elementTags.mark, props);
/** A drawing. */
export const Vector = (props: VectorProps) =>
  createElement(elementTags.vector, props);
/** A QR code. */
export const Code = (props: CodeProps) =>
  createElement(elementTags.code, props);
