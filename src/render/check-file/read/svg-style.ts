import { parseHex, type Rgb } from "#brand";
import {
  identity,
  multiply,
  type Matrix,
} from "../../plates/surface/matrix.ts";

/** Attributes of an element, and of what it stands in where it has none of its own. */
export type SvgStyle = ReadonlyMap<string, string>;

/** What elements pass on to those inside them. */
const inherited = [
  "fill",
  "fill-opacity",
  "opacity",
  "font-family",
  "font-size",
];

/** The style of an element inside another: its attributes, then its `style`. Classes are not followed. */
export function styleWithin(
  outer: SvgStyle,
  attributes: ReadonlyMap<string, string>,
): SvgStyle {
  const style = new Map(outer);
  for (const name of inherited) {
    const own = attributes.get(name);
    if (own !== undefined) style.set(name, own);
  }
  for (const declaration of (attributes.get("style") ?? "").split(";")) {
    const [name = "", value = ""] = declaration.split(":");
    if (inherited.includes(name.trim())) style.set(name.trim(), value.trim());
  }
  // A class may say anything: what it would say is not known.
  if (attributes.has("class") && !attributes.has("fill"))
    style.set("fill", "unknown");
  return style;
}

const plainNames: Readonly<Record<string, Rgb>> = {
  black: [0, 0, 0],
  white: [255, 255, 255],
};

/** The colour of a fill: `none` where nothing is filled, undefined where nobody can say. */
export function fillOf(style: SvgStyle): Rgb | "none" | undefined {
  const fill = (style.get("fill") ?? "black").trim().toLowerCase();
  if (fill === "none" || fill === "transparent") return "none";
  const isOpaque = ["opacity", "fill-opacity"].every(
    (name) => Number(style.get(name) ?? 1) >= 0.99,
  );
  if (!isOpaque) return undefined;
  if (/^#([0-9a-f]{3}|[0-9a-f]{6})$/.test(fill)) return parseHex(wide(fill));
  const numbers = /^rgb\(\s*(\d+)\s*,?\s*(\d+)\s*,?\s*(\d+)\s*\)$/.exec(fill);
  if (numbers)
    return [Number(numbers[1]), Number(numbers[2]), Number(numbers[3])];
  return plainNames[fill];
}

const wide = (hex: string): string =>
  hex.length === 7
    ? hex
    : `#${[...hex.slice(1)].map((digit) => digit + digit).join("")}`;

/** A `transform`: translations, scales and matrices; undefined for turns and slants. */
export function matrixIn(transform: string | undefined): Matrix | undefined {
  let matrix: Matrix = identity;
  const steps = [
    ...(transform ?? "").slice(0, 1000).matchAll(/(\w+)\s*\(([^)]*)\)/g),
  ];
  for (const [, name, inner = ""] of steps) {
    const numbers = inner
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(Number);
    const [a = 0, b, c = 0, d = 0, e = 0, f = 0] = numbers;
    if (numbers.some((number) => !Number.isFinite(number))) return undefined;
    if (name === "translate")
      matrix = multiply([1, 0, 0, 1, a, b ?? 0], matrix);
    else if (name === "scale")
      matrix = multiply([a, 0, 0, b ?? a, 0, 0], matrix);
    else if (name === "matrix" && numbers.length === 6 && b === 0 && c === 0)
      matrix = multiply([a, 0, 0, d, e, f], matrix);
    else return undefined;
  }
  return matrix;
}
