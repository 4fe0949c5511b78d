import { ToolkitError } from "../../errors.ts";
import type { Walk } from "./walk.ts";

/** Decodes content; what cannot be decoded is noted and empty. */
export function attempt(walk: Walk, decode: () => Uint8Array): Uint8Array {
  try {
    return decode();
  } catch (problem) {
    if (!(problem instanceof ToolkitError)) throw problem;
    walk.problems.add(problem.message);
    return new Uint8Array();
  }
}
