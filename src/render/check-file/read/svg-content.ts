/** What an SVG draws and says, shape by shape in the order of painting. It judges nothing. */
import { BrandError, shapeOutline, type Box, type Rgb } from "#brand";
import { transformed } from "../../preflight/artwork/extent.ts";
import {
  identity,
  multiply,
  type Matrix,
} from "../../plates/surface/matrix.ts";
import type { XmlElement } from "../../xmp/parse-elements.ts";
import { contoursIn } from "../logo/outline-sets.ts";
import { fillOf, matrixIn, styleWithin, type SvgStyle } from "./svg-style.ts";

/** One filled shape. */
export interface SvgShape {
  /** In units of the drawing's view, y downward. */
  readonly contours: readonly Box[];
  readonly color?: Rgb;
}

/** A text with its font. */
export interface SvgText {
  readonly font: string;
  readonly text: string;
}

/** What a drawing holds. */
export interface SvgContent {
  readonly shapes: readonly SvgShape[];
  readonly texts: readonly SvgText[];
  /** Names of scripts, handlers and foreign content. */
  readonly active: readonly string[];
  /** Addresses elsewhere that it reaches for. */
  readonly references: readonly string[];
  /** How many pictures it embeds. */
  readonly pictures: number;
  /** Whether something was not followed: a turn, a mask, a broken path. */
  readonly isPartial: boolean;
}

const shapeNames = new Set(["path", "rect", "circle", "ellipse", "polygon"]);
const activeNames = new Set([
  "script",
  "foreignObject",
  "animate",
  "set",
  "animateTransform",
  "animateMotion",
  "handler",
]);
const unseen = new Set([
  "defs",
  "symbol",
  "clipPath",
  "mask",
  "pattern",
  "metadata",
  "title",
  "desc",
  "linearGradient",
  "radialGradient",
  "filter",
  "style",
]);
const mostListed = 20;

/** Reads the elements of a drawing; the tree is bounded by its parser. */
export function readSvg(root: XmlElement): SvgContent {
  const shapes: SvgShape[] = [];
  const texts: SvgText[] = [];
  const active: string[] = [];
  const references: string[] = [];
  let pictures = 0;
  let isPartial = false;

  function visit(element: XmlElement, outer: SvgStyle, around: Matrix): void {
    const { children, local } = element;
    const attributes = new Map(
      element.attributes.map(({ local: name, value }) => [name, value]),
    );
    noteDanger(element, attributes);
    if (unseen.has(local))
      return children.forEach((child) => visitUnseen(child));
    const own = matrixIn(attributes.get("transform"));
    if (!own || local === "use") {
      isPartial = true;
      return;
    }
    const matrix = multiply(own, around);
    const style = styleWithin(outer, attributes);
    if (local === "image") pictures++;
    if (local === "text" || local === "tspan") addText(element, style);
    if (shapeNames.has(local)) addShape(local, attributes, style, matrix);
    children.forEach((child) => visit(child, style, matrix));
  }

  /** What is not painted where it stands may still run or reach out. */
  function visitUnseen(element: XmlElement): void {
    noteDanger(
      element,
      new Map(element.attributes.map(({ local, value }) => [local, value])),
    );
    element.children.forEach(visitUnseen);
  }

  function noteDanger(
    { local, text }: XmlElement,
    attributes: ReadonlyMap<string, string>,
  ): void {
    if (activeNames.has(local) && active.length < mostListed)
      active.push(`<${local}>`);
    for (const [name, value] of attributes) {
      if (/^on[a-z]+$/i.test(name) && active.length < mostListed)
        active.push(name);
      const isOutside =
        (name === "href" && /^(?!#|data:)/.test(value.trim())) ||
        /url\(\s*["']?(?!#|data:)/i.test(value);
      if (isOutside && local !== "a" && references.length < mostListed)
        references.push(value.trim().slice(0, 80));
    }
    if (local === "style" && /@import|url\(\s*["']?(?!#|data:)/i.test(text))
      references.push("a style sheet");
  }

  function addText({ text }: XmlElement, style: SvgStyle): void {
    if (text.trim() === "") return;
    const font = (style.get("font-family") ?? "").split(",")[0] ?? "";
    texts.push({
      font: font.replaceAll(/["']/g, "").trim(),
      text: text.trim(),
    });
  }

  function addShape(
    name: string,
    attributes: ReadonlyMap<string, string>,
    style: SvgStyle,
    matrix: Matrix,
  ): void {
    const color = fillOf(style);
    if (color === "none") return;
    try {
      const outline = shapeOutline({ name, attributes, children: [] });
      const contours = contoursIn(outline).map((box) =>
        transformed(box, matrix),
      );
      shapes.push({ contours, ...(color && { color }) });
    } catch (problem) {
      if (!(problem instanceof BrandError)) throw problem;
      isPartial = true;
    }
  }

  visit(root, new Map(), identity);
  return { shapes, texts, active, references, pictures, isPartial };
}
