import type { WordRule } from "./word-rule.ts";

/** A tenth of the sentences: some passives are right, a page of them hides who does what. */
const greatestShare = 0.1;
/** A share of less is chance, and so are fewer than three of them. */
const leastWords = 100;
const leastPassives = 3;

/** Texts in which too much is done by nobody. */
export const passive: WordRule = {
  name: "passive",
  code: "words/plain-english",
  severity: "note",
  source: "Guideline “Plain English”: say who does it",
  languages: "English",
  *check({ read, options }) {
    if (!options.english || read.words.length < leastWords) return;
    const verbs = options.english.passives(read.text);
    const sentences = read.sentences.filter((sentence) =>
      verbs.some(
        ({ start }) => start >= sentence.start && start < sentence.end,
      ),
    );
    const isFew = sentences.length <= read.sentences.length * greatestShare;
    if (isFew || sentences.length < leastPassives) return;
    for (const { start, end } of sentences)
      yield {
        start,
        end,
        reason: `${sentences.length} of ${read.sentences.length} sentences do not say who does it`,
        hint: "Begin with who does it: “We will write to you”",
      };
  },
};
