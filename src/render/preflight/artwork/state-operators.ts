import { multiply } from "../../plates/surface/matrix.ts";
import type { ContentOperation } from "../../read-pdf/content-tokens.ts";
import { asName } from "../../read-pdf/values.ts";
import { applyGraphicsState } from "./content-state.ts";
import { numberAt, type Walk } from "./walk.ts";

/** Deeper nesting than any writer needs. */
const deepest = 512;

/** Operators that change the graphics state: whether the operation was one of them. */
export function stateOperators(
  walk: Walk,
  operation: ContentOperation,
  floor: number,
): boolean {
  const { stack } = walk;
  switch (operation.operator) {
    case "q":
      if (stack.length < deepest) stack.push({ ...walk.state });
      return true;
    case "Q":
      if (stack.length > floor) walk.state = stack.pop() ?? walk.state;
      else walk.problems.add("Q without its q");
      return true;
    case "cm": {
      const [a, b, c, d, e, f] = [0, 1, 2, 3, 4, 5].map((index) =>
        numberAt(operation, index),
      );
      walk.state.matrix = multiply(
        [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0],
        walk.state.matrix,
      );
      return true;
    }
    case "w":
      walk.state.lineWidth = numberAt(operation, 0);
      return true;
    case "gs": {
      const name = asName(operation.operands[0]) ?? "";
      const entries = walk.resources?.entries("ExtGState")?.entries(name);
      if (entries) applyGraphicsState(walk.state, entries);
      else walk.problems.add(`No graphics state "${name}"`);
      return true;
    }
    case "J":
    case "j":
    case "M":
    case "d":
      return true;
    default:
      return false;
  }
}
