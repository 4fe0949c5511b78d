/**
 * What flows: sections of blocks that run on from page to page, in books and in templates that are
 * as long as their copy.
 *
 * It says what belongs together and measures nothing; every piece of it is written in the elements
 * of templates, so books and posters are set by one layout.
 */
import type { Direction, Format, LanguageTag, Pt } from "#brand";
import type { ReactElement, ReactNode } from "react";

/** What every block has. */
interface BlockBase {
  /** Empty space before it; none at the head of a region. */
  readonly before?: Pt;
  /** Whether it may not be the last of its region: a heading, or a line that leads on. */
  readonly keepsNext?: boolean;
  /** Where it begins, whatever room is left. */
  readonly starts?: "region" | "page";
  /** What links lead to, without the `#`. */
  readonly anchor?: string;
}

/** One paragraph or heading, which may be broken between its lines. */
export interface TextBlock extends BlockBase {
  readonly kind: "text";
  /** A `Text`. */
  readonly text: ReactElement;
}

/** Elements that stay together: a picture with its caption, a row of colors. */
export interface PieceBlock extends BlockBase {
  readonly kind: "piece";
  /** Names it where it does not fit. */
  readonly name: string;
  readonly element: ReactElement;
}

/** Paragraphs with a mark before each. */
export interface ListBlock extends BlockBase {
  readonly kind: "list";
  readonly items: readonly ListItem[];
  readonly isNumbered: boolean;
  /** From the edge to the words. */
  readonly indent: Pt;
  readonly gap: Pt;
}

/** One entry of a list. */
export interface ListItem {
  /** What stands before the words: a number, a bullet, an icon. */
  readonly mark: ReactElement;
  /** A `Text`. */
  readonly text: ReactElement;
}

/** How wide a column is: a length, or its part of what lengths leave. */
export type ColumnWidth = { readonly width: Pt } | { readonly share: number };

/** Rows of cells. Rows stay whole; the head is repeated wherever the table goes on. */
export interface TableBlock extends BlockBase {
  readonly kind: "table";
  readonly name: string;
  readonly columns: readonly ColumnWidth[];
  readonly head: readonly ReactElement[];
  readonly rows: readonly (readonly ReactElement[])[];
  /** Whether the first cell of each row is the row's own heading. */
  readonly hasRowHeads: boolean;
  /** Between columns. */
  readonly gutter: Pt;
  /** Above and below the words of a cell. */
  readonly padding: Pt;
  /** Swatch of the hairlines under rows, and of the line under the head. */
  readonly line: string;
  readonly headLine: string;
}

/** Lines that lead to places of the document, with their pages; the first heads the others. */
export interface ContentsBlock extends BlockBase {
  readonly kind: "contents";
  /** Each a row of texts that link to one anchor. */
  readonly entries: readonly ReactElement[];
  readonly gap: Pt;
}

/** Anything that flows. */
export type FlowBlock =
  TextBlock | PieceBlock | ListBlock | TableBlock | ContentsBlock;

/** A rectangle of the page that blocks fill from the top; `start` follows the direction. */
export interface Region {
  readonly start: Pt;
  readonly top: Pt;
  readonly width: Pt;
  readonly height: Pt;
}

/** What a page knows of itself when it is drawn. */
export interface PageFacts {
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  /** From 1, within its section. */
  readonly pageOfSection: number;
}

/** The page on which each anchor stands, as far as is known yet: `0` where it is not. */
export type PageOf = (anchor: string) => number;

/** A run of pages in one arrangement. */
export interface FlowSection {
  /** Names it in messages. */
  readonly name: string;
  /** Names the part of the document that it belongs to, with others or alone. */
  readonly part?: string;
  /** Leads to its first page. */
  readonly anchor?: string;
  /** Filled one after the other on each page. */
  readonly regions: readonly Region[];
  /** Of the first page, where they differ. */
  readonly firstRegions?: readonly Region[];
  /** What stands on its pages beside the flow, as elements that are pinned. */
  readonly page: (facts: PageFacts) => ReactNode;
  /** What is pinned to its pages as well, and read after the flow: where to get it otherwise, an imprint. */
  readonly foot?: (facts: PageFacts) => ReactNode;
  /**
   * A section without blocks is one page. Asked again when the pages of anchors are known, and
   * must be as long then as it was before.
   */
  readonly blocks: (pageOf: PageOf) => readonly FlowBlock[];
  /** What stands in its place where it takes more than one page: set smaller, or parted. */
  readonly ifLonger?: readonly FlowSection[];
}

/** A whole document. */
export interface FlowDocument {
  /** Kebab-case kind of the document: `guideline-book`. */
  readonly name: string;
  readonly title: string;
  readonly language: LanguageTag;
  readonly direction: Direction;
  readonly format: Format;
  readonly sections: readonly FlowSection[];
}
