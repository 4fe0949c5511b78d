/** What a thread of the plate desk is asked and answers. */
import type { PlateTile } from "../plates/tile-grid.ts";
import type { PlainError } from "../workers/messages.ts";

/** Which plates are asked for. */
export interface PlateQuestion {
  /** The whole press file. */
  readonly bytes: Uint8Array;
  /** Its digest. Where it is told, pictures of the file stay decoded for the next question about it. */
  readonly digest?: string;
  /** From 1. */
  readonly page: number;
  /** Pixels of one plate at most. */
  readonly pixels: number;
  /**
   * `whole`: the plates themselves beside their pictures; `small`: pictures alone; `page`: one larger picture of what
   * is left after cutting, and no plates.
   */
  readonly show: "page" | "small" | "whole";
}

/** Which part of a page is looked at closer. */
export interface TileQuestion extends Omit<PlateQuestion, "show"> {
  /** A tile of the grid that `pixels` gives. */
  readonly tile: PlateTile;
}

/** Red, green and blue, 0 to 255, sRGB. */
export type PlateColor = readonly [red: number, green: number, blue: number];

/** One plate as it is shown and measured. */
export interface ShownPlate {
  /** `Cyan`, or the name of a spot ink. */
  readonly ink: string;
  /** A forme is a die's: its lines are cut and creased, not printed. */
  readonly kind: "process" | "spot" | "forme";
  /** How the ink looks at full strength on a screen. */
  readonly color: PlateColor;
  /** The plate alone, small: WebP. */
  readonly picture: Uint8Array;
  /** Coverage, one byte for a pixel, 0 to 255 for 0 to 100 %, row by row from the top; compressed with gzip. */
  readonly data?: Uint8Array;
}

/** The plates of a page. */
export interface PlateAnswer {
  /** How many pages the file has. */
  readonly pages: number;
  readonly width: number;
  readonly height: number;
  /** Pixels per inch. */
  readonly density: number;
  /** How closer plates are asked for: square tiles of so many pixels, each level with twice the density of the last. */
  readonly tiles: { readonly side: number; readonly levels: number };
  /** All plates over each other: WebP. */
  readonly sheet: Uint8Array;
  readonly plates: readonly ShownPlate[];
  /** How process inks look over each other: bit 0 of the index is cyan, then magenta, yellow and black. */
  readonly overprints: readonly PlateColor[];
  /** What could not be drawn, so that its ink is missing. */
  readonly missing: readonly string[];
}

/** From the desk to its thread. */
export interface ToPlateThread {
  readonly job: number;
  readonly question: PlateQuestion | TileQuestion;
}

/** From the thread to its desk. */
export type FromPlateThread =
  | {
      readonly kind: "answered";
      readonly job: number;
      readonly answer: PlateAnswer;
    }
  | {
      readonly kind: "tile";
      readonly job: number;
      /** Plate after plate in the page's order, as `ShownPlate.data` has them; compressed with gzip. */
      readonly bytes: Uint8Array;
    }
  | {
      readonly kind: "failed";
      readonly job: number;
      readonly error: PlainError;
    };
