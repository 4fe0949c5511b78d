import type { Rule } from "../rule.ts";
import { proseObservations, wordObservations } from "../word-observations.ts";

/** Words and sentences that are harder or colder than they need be. */
export const plainEnglish: Rule = {
  code: "words/plain-english",
  severity: "warn",
  says: "Copy is in short sentences and everyday words, and names people as they name themselves.",
  source: "House rule MSG-02 and the brand's word list",
  *check(subject) {
    yield* wordObservations(subject, "words/plain-english");
    yield* proseObservations(subject);
  },
};
