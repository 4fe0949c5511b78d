import { quote, sizeText } from "../phrase.ts";
import { placeOf } from "../place.ts";
import type { Rule } from "../rule.ts";

const tolerance = 0.01;

/** Text of an alternative format that is smaller than the format promises, legal lines too. */
export const smallText: Rule = {
  code: "access/small-text",
  severity: "block",
  says: "Everything in an alternative format is as large as the format promises.",
  source:
    "RNIB Clear Print (large print from 16 pt, 18 typical); Easy Read Standard 1.0 (14 pt)",
  *check(subject) {
    const { standard } = subject.request.template;
    if (!standard) return;
    for (const frame of subject.frames)
      for (const text of frame.texts) {
        if (text.role === "artifact") continue;
        if (text.size >= standard.leastSize - tolerance) continue;
        yield {
          ...placeOf(subject, frame, text.name, text.box),
          message: `Text ${quote(text.text)} is set at ${sizeText(frame.format, text.size)}: ${sizeText(frame.format, standard.leastSize)} needed in this format`,
          hint: "Shorten the copy, so that it is set larger",
        };
      }
  },
};
