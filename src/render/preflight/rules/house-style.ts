import type { Rule } from "../rule.ts";
import { wordObservations } from "../word-observations.ts";

/** Dates, times, figures and addresses in another style than the brand's. */
export const houseStyle: Rule = {
  code: "words/house-style",
  severity: "warn",
  says: "Dates, times, figures and addresses are written in the house style.",
  source: "The brand's house style",
  check: (subject) => wordObservations(subject, "words/house-style"),
};
