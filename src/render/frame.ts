/**
 * The frame: measured items at fixed positions, one frame for each page.
 *
 * Layout makes it, preflight reads it, three painters paint it; nobody measures again. It knows
 * swatch names and font keys only, so the same frame serves sRGB, exact inks and spots.
 */
import type {
  Box,
  Crop,
  Direction,
  Format,
  LanguageTag,
  Pt,
  TypeRoleName,
  VectorPath,
} from "#brand";

/** What an item is to a reader who cannot see it; `artifact` is decoration. */
export type FrameRole =
  | "heading-1"
  | "heading-2"
  | "heading-3"
  | "heading-4"
  | "paragraph"
  | "list-item"
  | "caption"
  | "note"
  | "link"
  | "figure"
  | "artifact";

/**
 * What holds an item beside the page: it has one key in its document, wherever it goes on. `Box`es
 * of templates are none; blocks that flow are.
 */
export interface Enclosure {
  readonly key: string;
  readonly kind:
    | "section"
    | "contents"
    | "contents-entry"
    | "list"
    | "numbered-list"
    | "list-entry"
    | "list-label"
    | "list-body"
    | "table"
    | "row"
    | "column-head"
    | "row-head"
    | "cell";
}

/** Where an item stands in a document that runs over pages. */
export interface FlowPlace {
  /** From the outermost inward. */
  readonly within: readonly Enclosure[];
  /** Names a paragraph that may go on on the next page; absent: it stands on one. */
  readonly paragraph?: string;
}

interface ItemBase {
  /** In points from the trim's top-left corner; may reach into the bleed. */
  readonly box: Box;
  readonly role: FrameRole;
  /** Place in the reading order; items of one paragraph share it. Artifacts have -1. */
  readonly order: number;
  readonly language: LanguageTag;
  /** The template's name for the thing: a slot (`headline`) or a part (`ground`). */
  readonly name: string;
  /**
   * Whether the item comes from the design alone, so that it is the same for every copy of this
   * format, layout and photograph. Painters may keep painted static items.
   */
  readonly isStatic: boolean;
  /** Absent on pages that stand for themselves. */
  readonly flow?: FlowPlace;
}

/** A swatch at an opacity from 0 to 1. */
export interface SwatchPaint {
  readonly kind: "swatch";
  readonly swatch: string;
  readonly opacity: number;
}

/** A straight gradient between points of the unit square of the item's box. */
export interface GradientPaint {
  readonly kind: "gradient";
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  /** In ascending order of `at`, 0 to 1. */
  readonly stops: readonly {
    readonly at: number;
    readonly swatch: string;
    readonly opacity: number;
  }[];
}

/** How an area is filled. */
export type Paint = SwatchPaint | GradientPaint;

/** A rectangle, with rounded corners or without. */
export interface FillItem extends ItemBase {
  readonly kind: "fill";
  readonly paint: Paint;
  readonly radius: Pt;
}

/** A photograph, cropped to fill its box. */
export interface PhotoItem extends ItemBase {
  readonly kind: "photo";
  /** `Photograph.id`. */
  readonly photograph: string;
  /** The part of the upright photograph that fills the box; its proportions are the box's. */
  readonly crop: Crop;
  /** Whether the box's proportions cut what the photograph wants kept whole. */
  readonly cutsSafeCrop: boolean;
  readonly radius: Pt;
  readonly alt: string;
}

/** A drawing scaled evenly into its box. */
export interface VectorItem extends ItemBase {
  readonly kind: "vector";
  readonly paths: readonly VectorPath[];
  /** Drawing units to points: x' = scale·x + dx, y' = scale·y + dy. */
  readonly scale: number;
  readonly dx: Pt;
  readonly dy: Pt;
  /** Absent on artifacts. */
  readonly alt?: string;
  /** What the drawing is, for the rules that look for it. */
  readonly subject: "logo" | "code" | "icon" | "pattern" | "art";
  /** Of a logo: its version as layout and colorway, `horizontal-reversed`. */
  readonly logo?: string;
  /** For a code or a link: where it leads. */
  readonly href?: string;
}

/** One glyph on its run's baseline. */
export interface PlacedGlyph {
  /** Glyph id in the font; 0 is missing. */
  readonly id: number;
  /** From the run's origin, in points; y is upward as in fonts. */
  readonly x: number;
  readonly y: number;
  /** Start of its cluster, an index into the paragraph's text. */
  readonly cluster: number;
}

/** Glyphs of one font, size and swatch on one line. */
export interface GlyphsItem extends ItemBase {
  readonly kind: "glyphs";
  /** Key into the font library. */
  readonly font: string;
  readonly size: Pt;
  readonly swatch: string;
  /** Baseline origin of the run. */
  readonly x: Pt;
  readonly y: Pt;
  readonly width: Pt;
  /** In visual order, left to right. */
  readonly glyphs: readonly PlacedGlyph[];
  /** The whole paragraph, and the part of it that this run sets. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly direction: Direction;
  readonly href?: string;
}

/** Anything that a painter paints, in painting order. */
export type FrameItem = FillItem | PhotoItem | VectorItem | GlyphsItem;

/** A paragraph as it was set: what preflight asks about text. */
export interface SetText {
  readonly name: string;
  readonly box: Box;
  readonly text: string;
  readonly language: LanguageTag;
  readonly role: FrameRole;
  readonly order: number;
  /** The typographic role that set it. */
  readonly type: TypeRoleName;
  readonly size: Pt;
  /** The least size that the template allows here. */
  readonly leastSize: Pt;
  readonly weight: number;
  readonly swatch: string;
  readonly lines: number;
  /** 0 where there is no limit. */
  readonly greatestLines: number;
  /** Whether the words need more room than they have, even at the least size. */
  readonly overflows: boolean;
  /** Characters that no font of the brand's stack can draw. */
  readonly missing: readonly string[];
  /** x-height of the first font at this size. */
  readonly xHeight: Pt;
}

/** One page at fixed positions. */
export interface Frame {
  readonly template: string;
  readonly format: Format;
  /** From 1. */
  readonly page: number;
  readonly language: LanguageTag;
  readonly direction: Direction;
  /** The document's title: the headline. */
  readonly title: string;
  readonly items: readonly FrameItem[];
  readonly texts: readonly SetText[];
  /**
   * The places of this page that links of its document lead to; there on every page of a document
   * that flows, whose structure runs on from page to page, and on no other.
   */
  readonly anchors?: readonly Anchor[];
}

/** A place that a link leads to as `#name`. */
export interface Anchor {
  readonly name: string;
  /** From the top of the page. */
  readonly y: Pt;
}
