import type { SetText } from "../../frame.ts";
import { linesByText, textKey, type LineOfText } from "../lines-of.ts";
import { quote } from "../phrase.ts";
import { placeOf } from "../place.ts";
import type { Rule } from "../rule.ts";

/**
 * From baseline to baseline, in sizes of the type. Clear Print asks for a space between lines of one
 * and a half to two spaces between words, which are about a quarter of the size.
 */
const least = 1.2;
const tolerance = 0.005;

/** Running text whose lines stand so close that one reads into the next. */
export const tightLeading: Rule = {
  code: "type/tight-leading",
  severity: "warn",
  says: "Lines of running text stand apart by 1.2 times their size or more.",
  source: "Clear Print (UKAAF): space between lines; house rule of 1.2",
  *check(subject) {
    for (const frame of subject.frames) {
      const texts = frame.texts.filter(isRunning);
      if (texts.length === 0) continue;
      const lines = linesByText(frame);
      for (const text of texts) {
        const leading = leastStep(lines.get(textKey(text)) ?? []) / text.size;
        if (leading >= least - tolerance) continue;
        yield {
          ...placeOf(subject, frame, text.name, text.box),
          message: `Lines of ${quote(text.text)} stand ${leading.toFixed(2)} times their size apart: ${least} needed`,
          hint: "Give the type role a greater line height",
        };
      }
    }
  },
};

/** What is read through. Headlines and calls to action may be set tight: they have few lines. */
const running: ReadonlySet<string> = new Set(["lead", "body", "legal"]);

const isRunning = ({ role, lines, type }: SetText): boolean =>
  role !== "artifact" && lines > 1 && running.has(type);

/** The least distance from a baseline to the next. */
const leastStep = (lines: readonly LineOfText[]): number =>
  Math.min(
    Infinity,
    ...lines.slice(1).map(({ y }, index) => y - (lines[index]?.y ?? y)),
  );
