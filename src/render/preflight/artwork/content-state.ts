import type { Box } from "#brand";
import type { Entries } from "../../plates/content/entries.ts";
import { identity, type Matrix } from "../../plates/surface/matrix.ts";
import { initialColor, readInkSpace, type InkColor } from "./ink-color.ts";
import type { PdfFile } from "../../read-pdf/pdf-file.ts";
import { PdfName } from "../../read-pdf/pdf-file.ts";

/** What `q` keeps and `Q` brings back, as far as preflight asks for it. */
export interface GraphicsState {
  matrix: Matrix;
  fill: InkColor;
  stroke: InkColor;
  lineWidth: number;
  fillOverprints: boolean;
  strokeOverprints: boolean;
  overprintMode: number;
  fillOpacity: number;
  strokeOpacity: number;
  blendMode: string;
  /** The clip's extent; it may let through less. */
  clip: Box;
  text: TextState;
}

/** The text parameters that outlive a text object. */
export interface TextState {
  readonly font: Entries | undefined;
  readonly size: number;
  readonly mode: number;
  readonly charSpace: number;
  readonly wordSpace: number;
  /** Share of 1. */
  readonly stretch: number;
  readonly rise: number;
  readonly leading: number;
}

/** The state at the start of a page. */
export function initialState(file: PdfFile, clip: Box): GraphicsState {
  const gray = readInkSpace(file, new PdfName("DeviceGray"));
  const black = initialColor(gray);
  return {
    matrix: identity,
    fill: black,
    stroke: black,
    lineWidth: 1,
    fillOverprints: false,
    strokeOverprints: false,
    overprintMode: 0,
    fillOpacity: 1,
    strokeOpacity: 1,
    blendMode: "Normal",
    clip,
    text: {
      font: undefined,
      size: 0,
      mode: 0,
      charSpace: 0,
      wordSpace: 0,
      stretch: 1,
      rise: 0,
      leading: 0,
    },
  };
}

/** Applies an extended graphics state. Its line width and font are there in principle and in no file. */
export function applyGraphicsState(
  state: GraphicsState,
  entries: Entries,
): void {
  const strokes = entries.get("OP");
  const fills = entries.get("op");
  if (typeof strokes === "boolean") {
    state.strokeOverprints = strokes;
    // Without an `op` of its own, filling follows stroking.
    state.fillOverprints = typeof fills === "boolean" ? fills : strokes;
  } else if (typeof fills === "boolean") state.fillOverprints = fills;
  state.overprintMode = entries.number("OPM") ?? state.overprintMode;
  state.fillOpacity = entries.number("ca") ?? state.fillOpacity;
  state.strokeOpacity = entries.number("CA") ?? state.strokeOpacity;
  state.lineWidth = entries.number("LW") ?? state.lineWidth;
  const mode = entries.name("BM") ?? firstName(entries);
  if (mode !== undefined) state.blendMode = mode;
}

/** Blend modes may be listed in order of preference. */
function firstName(entries: Entries): string | undefined {
  const [first] = entries.list("BM") ?? [];
  return first instanceof PdfName ? first.name : undefined;
}
