import type { Box, Point, Pt, Typography } from "#brand";
import type { Sheet } from "./sheets.ts";

/** Clockwise, as the eye sees the sheet. */
export type Rotation = 0 | 90 | 180 | 270;

/** The edge around which a printed sheet is turned to print its back. */
export type Flip = "long" | "short";

/** The edge of an item around which its reader turns it. */
export type BindingEdge = "left" | "right" | "top" | "bottom";

/** What is to be printed on what. Lengths are points; an item is one finished piece of paper. */
export interface PlanRequest {
  readonly sheet: Sheet;
  /** Finished size of every item, as its page is read. */
  readonly trim: { readonly width: Pt; readonly height: Pt };
  /** Ink that every page has beyond its trim on all four sides. */
  readonly bleed: Pt;
  /** Between the trims of neighbours; 0 butts them, so that one cut parts both. */
  readonly gutter: Pt;
  /** How many pages each source has, in order. No leaf has pages of two sources. */
  readonly pages: readonly number[];
  /** Whether every second page stands behind the one before it. */
  readonly isDuplex: boolean;
  /** How many of each item; absent: as many as fill one sheet equally. */
  readonly copies?: number;
  readonly flip: Flip;
  readonly bindingEdge: BindingEdge;
  /** Whether items may stand in the edge that the press leaves white. */
  readonly usesUnprintable: boolean;
  /** Kept free at the sheet's foot for the press's grippers. */
  readonly gripper?: Pt;
}

/** One page in its place on one side of a sheet, origin at the sheet's top-left corner. */
export interface Placement {
  /** Counts the pages of all sources from 0. */
  readonly page: number;
  /** Where the item is cut. */
  readonly trim: Box;
  /** As far as its ink may reach: the bleed, or half way to a neighbour that stands closer. */
  readonly clip: Box;
  readonly rotation: Rotation;
}

/** A straight line in points. */
export interface MarkLine {
  readonly from: Point;
  readonly to: Point;
}

/** Room for the slug line: a box to fill, read upwards where it is turned by 270 degrees. */
export interface SlugRoom {
  readonly box: Box;
  readonly rotation: 0 | 270;
}

/** One printed side of a sheet. */
export interface SheetSide {
  /** Of the sheet, from 1. */
  readonly sheet: number;
  readonly face: "front" | "back";
  readonly placements: readonly Placement[];
  readonly trimMarks: readonly MarkLine[];
  readonly centerMarks: readonly MarkLine[];
  /** Absent where the margins are too narrow. */
  readonly slugRoom?: SlugRoom;
  /** Around all trims: what the outer cuts leave. */
  readonly trim: Box;
  /** Around all that ink may reach. */
  readonly bleed: Box;
}

/** What sheets say of themselves. */
export interface ImposedJob {
  /** As the studio knows the job. */
  readonly name: string;
  /** ISO 8601: the day of the order, never the clock. */
  readonly date: string;
  /** Its default stack sets the slug line. */
  readonly typography: Typography;
}

/** Where every page goes. */
export interface SheetPlan {
  readonly sheet: Sheet;
  readonly columns: number;
  readonly rows: number;
  /** Places on a full sheet. */
  readonly perSheet: number;
  /** Whether items lie on their side to fit more. */
  readonly isTurned: boolean;
  readonly copies: number;
  readonly sheets: number;
  readonly sides: readonly SheetSide[];
  /** What a person must know before printing, as sentences. */
  readonly notes: readonly string[];
}
