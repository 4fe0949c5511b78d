import { matrixOf, multiply } from "../surface/matrix.ts";
import type { Operator } from "./content-run.ts";
import { Entries } from "./entries.ts";
import { applyExtGState } from "./ext-g-state.ts";
import { name, number, numbers } from "./operands.ts";
import { caps, joins, setDash, setPen } from "./pen.ts";

/** Graphics state: what is saved, moved and set. */
export const stateOperators: Readonly<Record<string, Operator>> = {
  q: (run) => run.save(),
  Q: (run) => run.restore(),
  cm: (run, operands) => {
    const six = numbers(operands, 6);
    if (six) run.set({ matrix: multiply(matrixOf(six), run.state.matrix) });
  },
  w: (run, operands) => {
    setPen(run, { width: Math.abs(number(operands) ?? 1) });
  },
  J: (run, operands) =>
    setPen(run, { cap: caps[number(operands) ?? 0] ?? "butt" }),
  j: (run, operands) =>
    setPen(run, { join: joins[number(operands) ?? 0] ?? "miter" }),
  M: (run, operands) => setPen(run, { miterLimit: number(operands) ?? 10 }),
  d: setDash,
  gs: (run, operands) => {
    const value = run.resource("ExtGState", name(operands));
    const entries = Entries.of(run.page.file, value);
    return entries && applyExtGState(run, entries);
  },
};
