import type { PdfValue } from "../../read-pdf/pdf-file.ts";
import { gray, type ColorSpace } from "../color/color-space.ts";
import type { PatternSpace } from "../color/read-color-space.ts";
import type { Font } from "../font/font.ts";
import type { Blend } from "../surface/blend-mode.ts";
import type { Clip } from "../surface/clip.ts";
import type { Mask } from "../surface/mask.ts";
import type { Matrix } from "../surface/matrix.ts";
import type { Pen } from "../surface/stroke.ts";

/** What fills, or what strokes. */
export interface ColorState {
  readonly space: ColorSpace | PatternSpace;
  readonly color: readonly number[];
  /** The pattern, where the space holds patterns. */
  readonly pattern?: PdfValue;
}

/** How text is set. */
export interface TextState {
  readonly font: Font | undefined;
  readonly size: number;
  readonly characterSpacing: number;
  readonly wordSpacing: number;
  /** 1 for 100 %. */
  readonly stretch: number;
  readonly leading: number;
  readonly rise: number;
  /** 0 to 7. */
  readonly mode: number;
}

/** Everything that `q` saves. Values are replaced, never changed in place. */
export interface GraphicsState {
  readonly matrix: Matrix;
  readonly clip: Clip;
  readonly fill: ColorState;
  readonly stroke: ColorState;
  /** 0 to 1. */
  readonly fillOpacity: number;
  readonly strokeOpacity: number;
  readonly softMask: Mask | undefined;
  readonly blend: Blend | undefined;
  readonly fillsOver: boolean;
  readonly strokesOver: boolean;
  /** 0 or 1. */
  readonly overprintMode: number;
  readonly pen: Pen;
  readonly text: TextState;
}

const black: ColorState = { space: gray, color: [0] };

/** The state that a page begins with. */
export const initialState = (matrix: Matrix, clip: Clip): GraphicsState => ({
  matrix,
  clip,
  fill: black,
  stroke: black,
  fillOpacity: 1,
  strokeOpacity: 1,
  softMask: undefined,
  blend: undefined,
  fillsOver: false,
  strokesOver: false,
  overprintMode: 0,
  pen: {
    width: 1,
    cap: "butt",
    join: "miter",
    miterLimit: 10,
    dash: { lengths: [], phase: 0 },
  },
  text: {
    font: undefined,
    size: 0,
    characterSpacing: 0,
    wordSpacing: 0,
    stretch: 1,
    leading: 0,
    rise: 0,
    mode: 0,
  },
});

/** What a transparency group begins with: its own opacity is applied to it as a whole. */
export const groupState = (state: GraphicsState): GraphicsState => ({
  ...state,
  fillOpacity: 1,
  strokeOpacity: 1,
  softMask: undefined,
  blend: undefined,
});
