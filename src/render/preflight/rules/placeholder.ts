import type { Rule } from "../rule.ts";
import { wordObservations } from "../word-observations.ts";

/** Copy with a gap in it: `X homes`, `[date]`, `TBC`. */
export const placeholder: Rule = {
  code: "words/placeholder",
  severity: "block",
  says: "No copy is set with a gap in it.",
  source: "House rule MSG-01: a fact is in date and has a source",
  check: (subject) => wordObservations(subject, "words/placeholder"),
};
