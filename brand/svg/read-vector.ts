import { hexOf, parseHex } from "../hex.ts";
import { suggestion } from "../nearest.ts";
import type { Swatch } from "../swatch.ts";
import type { VectorArt, VectorPath } from "../vector.ts";
import { InvalidVectorError } from "./invalid-vector-error.ts";
import { NumberScanner } from "./number-scanner.ts";
import { writePathData } from "./path-segment.ts";
import { readMarkup, type MarkupElement } from "./read-markup.ts";
import { shapeAttributes, shapeOutline } from "./shape-outline.ts";

/** What an element passes to the elements inside it. */
interface Paint {
  /** A swatch name; undefined until some element says so. */
  readonly fill: string | undefined;
  readonly opacity: number;
  readonly isEvenOdd: boolean;
}

const paintAttributes = ["fill", "fill-opacity", "fill-rule", "data-swatch"];
/** Attributes that draw nothing. */
const silentAttributes = ["id"];
const rootAttributes = [
  "xmlns",
  "version",
  "viewBox",
  "width",
  "height",
  "role",
  "aria-label",
];
const svgNamespace = "http://www.w3.org/2000/svg";

/**
 * Reads a logo, icon or pattern from a strict subset of SVG.
 *
 * The subset: `svg` with a viewBox from 0 0, `g` without transform, and `path`, `rect`, `circle`,
 * `ellipse`, `polygon`, filled with a swatch: a hex equal to the swatch's sRGB, or
 * `data-swatch="name"`. Outlines come out absolute, in M, L, C and Z. Everything else (scripts,
 * styles, images, text, strokes, gradients, transforms, references, entities) is an
 * InvalidVectorError that names the element: nothing is skipped, since what is skipped is missing
 * from the print.
 */
export function readVector(
  svgText: string,
  swatches: readonly Swatch[],
): VectorArt {
  const root = readMarkup(svgText);
  if (root.name !== "svg") throw refusedElement(root.name);
  refuseAttributes(root, [...rootAttributes, ...paintAttributes]);
  const namespace = root.attributes.get("xmlns");
  if (namespace !== undefined && namespace !== svgNamespace)
    throw new InvalidVectorError(
      "vector/attribute",
      `Expected the namespace "${svgNamespace}" of <svg> but received "${namespace.slice(0, 60)}"`,
    );
  const size = readViewBox(root);
  const initial: Paint = { fill: undefined, opacity: 1, isEvenOdd: false };
  const paths = readElements(root, inherit(root, initial, swatches), swatches);
  if (paths.length === 0)
    throw new InvalidVectorError(
      "vector/element",
      "Cannot use the drawing: it has no shapes",
    );
  return { ...size, paths };
}

function readElements(
  parent: MarkupElement,
  paint: Paint,
  swatches: readonly Swatch[],
): readonly VectorPath[] {
  return parent.children.flatMap((element) => {
    const shape = shapeAttributes.get(element.name);
    if (!shape && element.name !== "g") throw refusedElement(element.name);
    refuseAttributes(element, [...(shape ?? []), ...paintAttributes]);
    const own = inherit(element, paint, swatches);
    if (!shape) return readElements(element, own, swatches);
    const [child] = element.children;
    if (child) throw refusedElement(child.name);
    return [readPath(element, own)];
  });
}

function readPath(element: MarkupElement, paint: Paint): VectorPath {
  if (paint.fill === undefined)
    throw new InvalidVectorError(
      "vector/fill",
      `Cannot draw <${element.name}> without a fill: give it the hex of a swatch or data-swatch, or remove it`,
    );
  return {
    d: writePathData(shapeOutline(element)),
    fill: paint.fill,
    ...(paint.opacity < 1 ? { opacity: paint.opacity } : {}),
    ...(paint.isEvenOdd ? { rule: "evenodd" as const } : {}),
  };
}

function inherit(
  element: MarkupElement,
  paint: Paint,
  swatches: readonly Swatch[],
): Paint {
  const rule = element.attributes.get("fill-rule");
  if (rule !== undefined && rule !== "evenodd" && rule !== "nonzero")
    throw new InvalidVectorError(
      "vector/attribute",
      `Expected "evenodd" or "nonzero" for "fill-rule" of <${element.name}> but received "${rule.slice(0, 40)}"`,
    );
  return {
    fill: fillOf(element, paint.fill, swatches),
    opacity: opacityOf(element) ?? paint.opacity,
    isEvenOdd: rule === undefined ? paint.isEvenOdd : rule === "evenodd",
  };
}

function fillOf(
  element: MarkupElement,
  inherited: string | undefined,
  swatches: readonly Swatch[],
): string | undefined {
  const named = element.attributes.get("data-swatch");
  const fill = element.attributes.get("fill");
  if (named === undefined) {
    if (fill === undefined) return inherited;
    return fill === "none" ? undefined : swatchOfHex(element, fill, swatches);
  }
  const swatch = swatches.find(({ name }) => name === named);
  if (!swatch)
    throw new InvalidVectorError(
      "vector/fill",
      `Cannot fill <${element.name}> with "${named.slice(0, 40)}": no swatch has this name${suggestion(
        named,
        swatches.map(({ name }) => name),
      )}`,
    );
  if (fill !== undefined && !isHexOf(fill, swatch))
    throw new InvalidVectorError(
      "vector/fill",
      `Cannot fill <${element.name}> with both "${fill.slice(0, 40)}" and "${named}": the swatch is "${hexOf(swatch.srgb)}", remove one`,
    );
  return named;
}

const isHexOf = (fill: string, swatch: Swatch): boolean =>
  fill.startsWith("#") && hexOf(parseHex(fill)) === hexOf(swatch.srgb);

function swatchOfHex(
  element: MarkupElement,
  fill: string,
  swatches: readonly Swatch[],
): string {
  const swatch = swatches.find((candidate) => isHexOf(fill, candidate));
  if (swatch) return swatch.name;
  throw new InvalidVectorError(
    "vector/fill",
    `Cannot fill <${element.name}> with "${fill.slice(0, 40)}": no swatch has this color, use the hex of a swatch or data-swatch`,
  );
}

function opacityOf(element: MarkupElement): number | undefined {
  const text = element.attributes.get("fill-opacity");
  if (text === undefined) return undefined;
  const scanner = new NumberScanner(text);
  const value = scanner.number();
  if (value > 0 && value <= 1 && scanner.peek() === "") return value;
  throw new InvalidVectorError(
    "vector/attribute",
    `Expected "fill-opacity" of <${element.name}> above 0 and up to 1 but received "${text.slice(0, 40)}"`,
  );
}

function readViewBox(root: MarkupElement): { width: number; height: number } {
  const text = root.attributes.get("viewBox");
  const scanner = new NumberScanner(text ?? "");
  const numbers: number[] = [];
  while (scanner.peek() !== "" && numbers.length < 5)
    numbers.push(scanner.number());
  const [x, y, width = 0, height = 0] = numbers;
  if (numbers.length === 4 && x === 0 && y === 0 && width > 0 && height > 0)
    return { width, height };
  throw new InvalidVectorError(
    "vector/view-box",
    `Expected a viewBox such as "0 0 100 50" on <svg> but received "${(text ?? "").slice(0, 40)}"`,
  );
}

function refuseAttributes(
  element: MarkupElement,
  allowed: readonly string[],
): void {
  for (const attribute of element.attributes.keys())
    if (!allowed.includes(attribute) && !silentAttributes.includes(attribute))
      throw new InvalidVectorError(
        "vector/attribute",
        `Cannot use the attribute "${attribute.slice(0, 40)}" of <${element.name}>: drawings are made of filled shapes, so expand strokes and transforms and remove styles, scripts and references`,
      );
}

const refusedElement = (name: string): InvalidVectorError =>
  new InvalidVectorError(
    "vector/element",
    `Cannot use <${name.slice(0, 40)}> in a drawing: only svg, g, path, rect, circle, ellipse and polygon are drawn, so convert text and effects to filled shapes`,
  );
