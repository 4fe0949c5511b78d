import { InvalidVectorError } from "./invalid-vector-error.ts";
import { NumberScanner } from "./number-scanner.ts";
import type { PathSegment, Point } from "./path-segment.ts";
import type { MarkupElement } from "./read-markup.ts";
import { readPathData } from "./read-path-data.ts";

/** The attributes that give each drawable element its shape. */
export const shapeAttributes: ReadonlyMap<string, readonly string[]> = new Map([
  ["path", ["d"]],
  ["rect", ["x", "y", "width", "height", "rx", "ry"]],
  ["circle", ["cx", "cy", "r"]],
  ["ellipse", ["cx", "cy", "rx", "ry"]],
  ["polygon", ["points"]],
]);

/** Where a quarter circle's handles stand, as a share of the radius: within 0.03 %. */
const roundness = (4 / 3) * Math.tan(Math.PI / 8);

/**
 * The outline of a path, rectangle, circle, ellipse or polygon.
 *
 * A shape without area (no radius, no width) is an InvalidVectorError `vector/path`: SVG would
 * draw nothing and nobody would notice.
 */
export function shapeOutline(element: MarkupElement): readonly PathSegment[] {
  switch (element.name) {
    case "rect":
      return rectangle(element);
    case "circle": {
      const radius = length(element, "r");
      return ellipse(center(element), [radius, radius]);
    }
    case "ellipse":
      return ellipse(center(element), [
        length(element, "rx"),
        length(element, "ry"),
      ]);
    case "polygon":
      return polygon(element);
    default:
      return readPathData(element.attributes.get("d") ?? "");
  }
}

/** A plain number of user units; absent is `initial`. */
function coordinate(
  element: MarkupElement,
  attribute: string,
  initial: number | undefined,
): number {
  const text = element.attributes.get(attribute);
  if (text === undefined && initial !== undefined) return initial;
  const scanner = new NumberScanner(text ?? "");
  if (scanner.peek() !== "") {
    const value = scanner.number();
    if (scanner.peek() === "") return value;
  }
  throw new InvalidVectorError(
    "vector/path",
    `Expected a number without unit for "${attribute}" of <${element.name}> but received "${(text ?? "").slice(0, 40)}"`,
  );
}

const center = (element: MarkupElement): Point => [
  coordinate(element, "cx", 0),
  coordinate(element, "cy", 0),
];

function length(element: MarkupElement, attribute: string): number {
  const value = coordinate(element, attribute, undefined);
  if (value > 0) return value;
  throw new InvalidVectorError(
    "vector/path",
    `Expected "${attribute}" of <${element.name}> to be above 0 but received "${value}"`,
  );
}

function ellipse([x, y]: Point, [rx, ry]: Point): readonly PathSegment[] {
  const [hx, hy] = [rx * roundness, ry * roundness];
  return [
    { kind: "move", to: [x + rx, y] },
    curve([x + rx, y + hy], [x + hx, y + ry], [x, y + ry]),
    curve([x - hx, y + ry], [x - rx, y + hy], [x - rx, y]),
    curve([x - rx, y - hy], [x - hx, y - ry], [x, y - ry]),
    curve([x + hx, y - ry], [x + rx, y - hy], [x + rx, y]),
    { kind: "close" },
  ];
}

const curve = (first: Point, second: Point, to: Point): PathSegment => ({
  kind: "curve",
  first,
  second,
  to,
});

const line = (x: number, y: number): PathSegment => ({
  kind: "line",
  to: [x, y],
});

function rectangle(element: MarkupElement): readonly PathSegment[] {
  const left = coordinate(element, "x", 0);
  const top = coordinate(element, "y", 0);
  const width = length(element, "width");
  const height = length(element, "height");
  const right = left + width;
  const bottom = top + height;
  // SVG: either corner radius stands in for the other, and neither passes half the side.
  const rx = Math.min(
    coordinate(element, "rx", coordinate(element, "ry", 0)),
    width / 2,
  );
  const ry = Math.min(coordinate(element, "ry", rx), height / 2);
  if (rx <= 0 || ry <= 0)
    return [
      { kind: "move", to: [left, top] },
      line(right, top),
      line(right, bottom),
      line(left, bottom),
      { kind: "close" },
    ];
  const [gx, gy] = [rx * (1 - roundness), ry * (1 - roundness)];
  return [
    { kind: "move", to: [left + rx, top] },
    line(right - rx, top),
    curve([right - gx, top], [right, top + gy], [right, top + ry]),
    line(right, bottom - ry),
    curve([right, bottom - gy], [right - gx, bottom], [right - rx, bottom]),
    line(left + rx, bottom),
    curve([left + gx, bottom], [left, bottom - gy], [left, bottom - ry]),
    line(left, top + ry),
    curve([left, top + gy], [left + gx, top], [left + rx, top]),
    { kind: "close" },
  ];
}

function polygon(element: MarkupElement): readonly PathSegment[] {
  const scanner = new NumberScanner(element.attributes.get("points") ?? "");
  const points: Point[] = [];
  while (scanner.peek() !== "")
    points.push([scanner.number(), scanner.number()]);
  const [first, ...rest] = points;
  if (!first || rest.length < 2)
    throw new InvalidVectorError(
      "vector/path",
      `Expected three points or more for <polygon> but received ${points.length}`,
    );
  return [
    { kind: "move", to: first },
    ...rest.map(([x, y]) => line(x, y)),
    { kind: "close" },
  ];
}
