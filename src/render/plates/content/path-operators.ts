import type { FillRule } from "../../paint/raster/area-rasterizer.ts";
import type { PdfValue } from "../../read-pdf/pdf-file.ts";
import { Path } from "../surface/path.ts";
import type { ContentRun, Operator } from "./content-run.ts";
import { numbers } from "./operands.ts";
import { clipped, fill, stroke } from "./paint-shape.ts";

/** A path longer than this is cut off. */
const mostSteps = 2_000_000;

type Build = (run: ContentRun, values: readonly number[]) => void;

const build =
  (count: number, add: Build): Operator =>
  (run, operands) => {
    const values = numbers(operands, count);
    if (values && run.path.steps.length < mostSteps) add(run, values);
  };

/** What a painting operator does with the path. */
interface Painting {
  readonly fills?: FillRule;
  readonly strokes?: boolean;
  readonly closes?: boolean;
}

const paint =
  ({ fills, strokes = false, closes = false }: Painting): Operator =>
  async (run) => {
    const { path } = run;
    run.path = new Path();
    if (closes) path.close();
    if (fills) await fill(run, path.steps, fills);
    if (strokes) await stroke(run, path.steps);
    const rule = run.pendingClip;
    run.pendingClip = undefined;
    if (rule) run.set({ clip: clipped(run, run.state.clip, path.steps, rule) });
  };

const setClip =
  (rule: FillRule) =>
  (run: ContentRun, _operands: readonly PdfValue[]): void => {
    run.pendingClip = rule;
  };

/** Path construction, painting and clipping. */
export const pathOperators: Readonly<Record<string, Operator>> = {
  m: build(2, (run, [x = 0, y = 0]) => run.path.move(run.state.matrix, x, y)),
  l: build(2, (run, [x = 0, y = 0]) => run.path.line(run.state.matrix, x, y)),
  c: build(6, (run, points) => run.path.curve(run.state.matrix, [...points])),
  v: build(4, (run, points) =>
    run.path.curve(run.state.matrix, [...run.path.current, ...points]),
  ),
  y: build(4, (run, [a = 0, b = 0, x = 0, y = 0]) =>
    run.path.curve(run.state.matrix, [a, b, x, y, x, y]),
  ),
  re: build(4, (run, four) => run.path.rectangle(run.state.matrix, four)),
  h: (run) => run.path.close(),
  n: paint({}),
  f: paint({ fills: "nonzero" }),
  F: paint({ fills: "nonzero" }),
  "f*": paint({ fills: "evenodd" }),
  S: paint({ strokes: true }),
  s: paint({ strokes: true, closes: true }),
  B: paint({ fills: "nonzero", strokes: true }),
  "B*": paint({ fills: "evenodd", strokes: true }),
  b: paint({ fills: "nonzero", strokes: true, closes: true }),
  "b*": paint({ fills: "evenodd", strokes: true, closes: true }),
  W: setClip("nonzero"),
  "W*": setClip("evenodd"),
};
