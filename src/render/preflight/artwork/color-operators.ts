import type { ContentOperation } from "../../read-pdf/content-tokens.ts";
import { PdfName } from "../../read-pdf/pdf-file.ts";
import { asName } from "../../read-pdf/values.ts";
import { colorIn, initialColor, type InkColor } from "./ink-color.ts";
import { spaceOf } from "./space-of.ts";
import type { Walk } from "./walk.ts";

/** Operators that name their space with their colour. */
const families: Readonly<Record<string, PdfName>> = {
  g: new PdfName("DeviceGray"),
  rg: new PdfName("DeviceRGB"),
  k: new PdfName("DeviceCMYK"),
};

/** Operators that choose colours: whether the operation was one of them. */
export function paintColorOperators(
  walk: Walk,
  { operator, operands }: ContentOperation,
): boolean {
  const lower = operator.toLowerCase();
  const use = operator === lower ? "fill" : "stroke";
  const numbers = operands.filter((value) => typeof value === "number");
  const set = (color: InkColor) => {
    // Stencils of tiles and glyphs take the colour of who uses them.
    if (!walk.isUncolored) walk.state[use] = color;
    return true;
  };
  const family = families[lower];
  if (family) return set(colorIn(spaceOf(walk, family), numbers));
  if (lower === "cs") return set(initialColor(spaceOf(walk, operands[0])));
  if (lower === "sc" || lower === "scn") {
    const { space } = walk.state[use];
    const name = asName(operands.at(-1));
    return set(
      name === undefined || space.kind !== "pattern"
        ? colorIn(space, numbers)
        : {
            ...colorIn(space, numbers),
            pattern: walk.resources?.entries("Pattern")?.dict.get(name) ?? null,
          },
    );
  }
  return false;
}
