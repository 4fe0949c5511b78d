import { evaluate, type Ground } from "./evaluate.ts";
import { parseFormula } from "./formula.ts";

/** The names of a list that hold in a file: `fn:SinceVersion(1.5,Crypt)` is `Crypt` from version 1.5 on. */
export const namesIn = (
  list: readonly string[],
  ground: Ground,
): readonly string[] =>
  list.flatMap((one) => {
    if (!one.startsWith("fn:")) return [one];
    const outcome = evaluate(parseFormula(one), ground);
    return typeof outcome === "string" || typeof outcome === "number"
      ? [String(outcome)]
      : [];
  });
