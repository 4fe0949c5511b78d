import type { Rule } from "../rule.ts";
import { wordObservations } from "../word-observations.ts";

/** Words that the brand never sets. */
export const banned: Rule = {
  code: "words/banned",
  severity: "block",
  says: "Words that the brand has banned are never set.",
  source: "The brand's word list",
  check: (subject) => wordObservations(subject, "words/banned"),
};
