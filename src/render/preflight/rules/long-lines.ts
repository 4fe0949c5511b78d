import { greatestLine } from "#brand";
import type { SetText } from "../../frame.ts";
import { linesByText, textKey } from "../lines-of.ts";
import { quote } from "../phrase.ts";
import { placeOf } from "../place.ts";
import type { Rule } from "../rule.ts";

/** In Han, kana and hangul the eye loses the next line sooner. */
const greatestOfWide = 40;
const wide = /^(zh|ja|ko)\b/;

/** Running text in lines so long that eyes and magnifiers lose their way back. */
export const longLines: Rule = {
  code: "type/long-lines",
  severity: "warn",
  says: "Running text has at most 80 characters in a line.",
  source: "WCAG 2.2, 1.4.8 (80); Clear Print asks for 60 to 70",
  *check(subject) {
    for (const frame of subject.frames) {
      const texts = frame.texts.filter(isRunning);
      if (texts.length === 0) continue;
      const lines = linesByText(frame);
      for (const text of texts) {
        const longest = Math.max(
          0,
          ...(lines.get(textKey(text)) ?? []).map(
            ({ characters }) => characters,
          ),
        );
        const most = wide.test(text.language) ? greatestOfWide : greatestLine;
        if (longest <= most) continue;
        yield {
          ...placeOf(subject, frame, text.name, text.box),
          message: `Text ${quote(text.text)} has lines of ${longest} characters: ${most} are the most`,
          hint: "Set it in a narrower column, or larger",
        };
      }
    }
  },
};

/** One line alone leads to no other, and legal lines are looked up, not read through. */
const isRunning = ({ role, lines, type }: SetText): boolean =>
  role !== "artifact" && lines > 1 && type !== "legal";
