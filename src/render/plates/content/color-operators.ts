import { PdfName, type PdfValue } from "../../read-pdf/pdf-file.ts";
import { cmyk, gray } from "../color/color-space.ts";
import {
  isPatternSpace,
  readColorSpace,
  readPaintSpace,
} from "../color/read-color-space.ts";
import type { ContentRun, Operator } from "./content-run.ts";
import type { ColorState } from "./graphics-state.ts";
import { numbers } from "./operands.ts";
import type { Use } from "./paint-shape.ts";

function setColor(run: ContentRun, use: Use, color: ColorState): void {
  if (run.isUncolored) return;
  run.set(use === "fill" ? { fill: color } : { stroke: color });
}

const device =
  (use: Use, family: "DeviceGray" | "DeviceRGB" | "DeviceCMYK"): Operator =>
  (run, operands) => {
    if (run.isUncolored) return;
    const space =
      family === "DeviceGray"
        ? gray
        : family === "DeviceCMYK"
          ? cmyk
          : readColorSpace(new PdfName(family), run.colors);
    const color = space && numbers(operands, space.components);
    if (color) setColor(run, use, { space, color });
  };

const choose =
  (use: Use): Operator =>
  (run, operands) => {
    const space = readPaintSpace(operands.at(-1), run.colors);
    if (!space) return;
    const color = isPatternSpace(space) ? [] : space.initial;
    setColor(run, use, { space, color });
  };

const mix =
  (use: Use): Operator =>
  (run, operands: readonly PdfValue[]) => {
    const { space } = use === "fill" ? run.state.fill : run.state.stroke;
    const last = operands.at(-1);
    const color = operands.filter((value) => typeof value === "number");
    if (!isPatternSpace(space)) {
      if (color.length >= space.components)
        setColor(run, use, { space, color });
    } else if (last instanceof PdfName) {
      const pattern = run.resource("Pattern", last.name);
      setColor(run, use, { space, color, pattern });
    }
  };

/** Colours and their spaces. */
export const colorOperators: Readonly<Record<string, Operator>> = {
  g: device("fill", "DeviceGray"),
  G: device("stroke", "DeviceGray"),
  rg: device("fill", "DeviceRGB"),
  RG: device("stroke", "DeviceRGB"),
  k: device("fill", "DeviceCMYK"),
  K: device("stroke", "DeviceCMYK"),
  cs: choose("fill"),
  CS: choose("stroke"),
  sc: mix("fill"),
  scn: mix("fill"),
  SC: mix("stroke"),
  SCN: mix("stroke"),
};
