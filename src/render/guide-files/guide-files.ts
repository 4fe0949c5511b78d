/**
 * The door to what the guidelines hand out: files of the logo, dimensioned drawings, specimens and blank dies. It
 * loads painters and fonts, so pages import it when they are asked for a file and never before.
 */
import { frameToSvg } from "../paint/raster/frame-to-svg.ts";
import type { Frame } from "../frame.ts";
import { createPixelStore } from "../pixels/pixel-store.ts";
import { FontLibrary } from "../text/font-library.ts";
import type { DrawingGround } from "./draw-format.ts";

export { dieName, dieOf, type DieGround } from "./die.ts";
export { drawExhibit, type ExhibitGround } from "./exhibits/draw-exhibit.ts";
export type { Exhibit } from "./exhibits/exhibit.ts";
export { drawFormat, type DrawingGround } from "./draw-format.ts";
export { drawSpecimen, type Specimen } from "./draw-specimen.ts";
export { makeLogoFile, type GuideFile } from "./logo-files.ts";
export { logoPack, readMe, type PackWords } from "./logo-pack.ts";
export type { LogoGround } from "./logo-pdf.ts";

/** The brand's fonts for drawings, opened as words need them. */
export const drawingFonts = ({
  typography,
}: DrawingGround["brand"]): FontLibrary => new FontLibrary(typography);

/** A drawing as SVG: flat shapes alone, all words as outlines, nothing from elsewhere. */
export const drawingSvg = (
  frame: Frame,
  { brand, fonts }: DrawingGround,
): string =>
  frameToSvg(frame, {
    brand,
    fonts,
    photographs: new Map(),
    pixels: createPixelStore(() =>
      Promise.reject(new Error("A drawing has no photographs")),
    ),
  });
