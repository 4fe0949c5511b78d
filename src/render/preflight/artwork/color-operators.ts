import type { ContentOperation } from "../../read-pdf/content-tokens.ts";
import { PdfName } from "../../read-pdf/pdf-file.ts";
import { asName } from "../../read-pdf/values.ts";
import {
  colorIn,
  initialColor,
  readInkSpace,
  type InkColor,
} from "./ink-color.ts";
import type { Walk } from "./walk.ts";

/** Operators that name their space with their colour. */
const families: Readonly<Record<string, string>> = {
  g: "DeviceGray",
  rg: "DeviceRGB",
  k: "DeviceCMYK",
};

/** Operators that choose colours: whether the operation was one of them. */
export function paintColorOperators(
  walk: Walk,
  { operator, operands }: ContentOperation,
): boolean {
  const isStroke = operator === operator.toUpperCase();
  const lower = operator.toLowerCase();
  const numbers = operands.filter((value) => typeof value === "number");
  const set = (color: InkColor) => {
    walk.state[isStroke ? "stroke" : "fill"] = color;
    return true;
  };
  const family = families[lower];
  if (family !== undefined) {
    return set(colorIn(readInkSpace(walk.file, new PdfName(family)), numbers));
  }
  if (lower === "cs") return set(initialColor(spaceOf(walk, operands[0])));
  if (lower === "sc" || lower === "scn") {
    const { space } = walk.state[isStroke ? "stroke" : "fill"];
    return set(colorIn(space, numbers));
  }
  return false;
}

/** A colour space by its name: one of the resources', or one that PDF itself names. */
function spaceOf(
  walk: Walk,
  operand: ContentOperation["operands"][number] | undefined,
) {
  const name = asName(operand) ?? "";
  const own = walk.resources?.entries("ColorSpace")?.dict.get(name);
  return readInkSpace(walk.file, own ?? operand);
}
