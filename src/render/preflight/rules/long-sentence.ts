import { countWords } from "../../language-check/count-words.ts";
import { readText } from "../../language-check/text/read-text.ts";
import { countText, quote } from "../phrase.ts";
import { placeOf } from "../place.ts";
import type { Rule } from "../rule.ts";

/** A sentence of the copy that is longer than the format lets sentences be. */
export const longSentence: Rule = {
  code: "access/long-sentence",
  severity: "block",
  says: "Easy read has one idea in a sentence, and at most fifteen words.",
  source: "Easy Read Standard 1.0; house rule of 15 words",
  *check(subject) {
    const { slots, standard } = subject.request.template;
    const most = standard?.mostWords;
    if (most === undefined) return;
    for (const frame of subject.frames)
      for (const { box, language, name, text } of frame.texts) {
        // What the house says on every output is not the copy's.
        if (!Object.hasOwn(slots.shape, name)) continue;
        for (const { start, end } of readText(text, language).sentences) {
          const sentence = text.slice(start, end);
          const count = countWords(sentence, language);
          if (count <= most) continue;
          yield {
            ...placeOf(subject, frame, name, box),
            message: `Sentence ${quote(sentence)} has ${countText(count, "word")}: ${most} are the most`,
            hint: "Make two sentences of it, each with one idea",
          };
        }
      }
  },
};
