import { arcToCurves } from "./arc.ts";
import { InvalidVectorError } from "./invalid-vector-error.ts";
import { NumberScanner } from "./number-scanner.ts";
import type { PathSegment, Point } from "./path-segment.ts";

const greatestSegments = 100_000;

/**
 * Reads SVG path data into absolute moves, lines, curves and closings.
 *
 * All of SVG's commands are read: quadratic curves become exact cubic ones, arcs become cubic
 * curves within 0.03 % of their radius. SVG lets a broken path be drawn up to the fault; here a
 * fault is an InvalidVectorError `vector/path`, since half a logo is no logo.
 *
 * @example
 * readPathData("m1 1h2"); // [{ kind: "move", to: [1, 1] }, { kind: "line", to: [3, 1] }]
 */
export const readPathData = (d: string): readonly PathSegment[] =>
  new PathReader(d).read();

class PathReader {
  readonly #scanner: NumberScanner;
  readonly #segments: PathSegment[] = [];
  #start: Point = [0, 0];
  #at: Point = [0, 0];
  /** The handle that S and T mirror: of the last curve, of its kind. */
  #handle:
    { readonly kind: "cubic" | "quadratic"; readonly at: Point } | undefined;

  constructor(d: string) {
    this.#scanner = new NumberScanner(d);
  }

  read(): readonly PathSegment[] {
    const first = this.#scanner.peek();
    if (first !== "M" && first !== "m") throw this.#scanner.unexpected('"M"');
    let command = "";
    while (this.#scanner.peek() !== "") {
      const isLetter = /[A-Za-z]/.test(this.#scanner.peek());
      if (isLetter) command = this.#scanner.take();
      else if (command === "Z" || command === "z")
        throw this.#scanner.unexpected("a command");
      this.#step(command);
      // Pairs that follow a move's first pair are lines.
      if (command === "M") command = "L";
      if (command === "m") command = "l";
    }
    return this.#segments;
  }

  #step(command: string): void {
    const isRelative = command === command.toLowerCase();
    const upper = command.toUpperCase();
    const origin: Point = isRelative ? this.#at : [0, 0];
    if (!/^[CSQT]$/.test(upper)) this.#handle = undefined;
    if (/^[CSQT]$/.test(upper)) this.#curve(upper, origin);
    else if (upper === "Z") this.#close();
    else if (upper === "A") this.#arc(origin);
    else if (upper === "H")
      this.#line([this.#scanner.number() + origin[0], this.#at[1]]);
    else if (upper === "V")
      this.#line([this.#at[0], this.#scanner.number() + origin[1]]);
    else if (upper === "L") this.#line(this.#point(origin));
    else if (upper === "M") this.#move(this.#point(origin));
    else
      throw new InvalidVectorError(
        "vector/path",
        `Cannot draw the command "${command}": SVG paths have M, L, H, V, C, S, Q, T, A and Z`,
      );
  }

  #point(origin: Point): Point {
    const x = this.#scanner.number() + origin[0];
    return [x, this.#scanner.number() + origin[1]];
  }

  #push(segment: PathSegment): void {
    this.#segments.push(segment);
    if (this.#segments.length > greatestSegments)
      throw new InvalidVectorError(
        "vector/too-large",
        `Cannot draw an outline of more than ${greatestSegments} segments`,
      );
    if (segment.kind !== "close") this.#at = segment.to;
  }

  #move(to: Point): void {
    this.#start = to;
    this.#push({ kind: "move", to });
  }

  #line(to: Point): void {
    this.#push({ kind: "line", to });
  }

  #close(): void {
    this.#push({ kind: "close" });
    this.#at = this.#start;
  }

  #curve(command: string, origin: Point): void {
    const kind = command === "C" || command === "S" ? "cubic" : "quadratic";
    const isSmooth = command === "S" || command === "T";
    const from = this.#at;
    const first = isSmooth ? this.#mirrored(kind) : this.#point(origin);
    const second = kind === "cubic" ? this.#point(origin) : first;
    const to = this.#point(origin);
    this.#push(
      kind === "cubic"
        ? { kind: "curve", first, second, to }
        : {
            kind: "curve",
            first: towards(from, first),
            second: towards(to, first),
            to,
          },
    );
    this.#handle = { kind, at: second };
  }

  #mirrored(kind: "cubic" | "quadratic"): Point {
    if (this.#handle?.kind !== kind) return this.#at;
    const [x, y] = this.#handle.at;
    return [2 * this.#at[0] - x, 2 * this.#at[1] - y];
  }

  #arc(origin: Point): void {
    const radius: Point = [
      Math.abs(this.#scanner.number()),
      Math.abs(this.#scanner.number()),
    ];
    const turn = this.#scanner.number();
    const isLarge = this.#scanner.flag();
    const isClockwise = this.#scanner.flag();
    const to = this.#point(origin);
    const arc = { radius, turn, isLarge, isClockwise };
    for (const segment of arcToCurves(this.#at, to, arc)) this.#push(segment);
  }
}

/** Two thirds of the way to a quadratic curve's handle: where the cubic one has its own. */
const towards = (from: Point, handle: Point): Point => [
  from[0] + ((handle[0] - from[0]) * 2) / 3,
  from[1] + ((handle[1] - from[1]) * 2) / 3,
];
