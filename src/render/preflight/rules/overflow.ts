import type { GlyphsItem, SetText } from "../../frame.ts";
import { countText, quote, sizeText } from "../phrase.ts";
import { placeOf } from "../place.ts";
import type { Rule } from "../rule.ts";

/** Half a point is less than layout's own tolerance. */
const tolerance = 0.5;

/** Text that needs more room than it has, even at its least size. */
export const overflow: Rule = {
  code: "type/overflow",
  severity: "block",
  says: "All of the words fit the room that the template gives them.",
  source: "House rule TYPE-04",
  *check(subject) {
    for (const frame of subject.frames) {
      for (const text of frame.texts.filter(({ overflows }) => overflows)) {
        const set = frame.items.filter(
          (item): item is GlyphsItem =>
            item.kind === "glyphs" &&
            item.name === text.name &&
            (item.order === text.order || item.role === "artifact"),
        );
        const size = sizeText(frame.format, text.size);
        yield {
          ...placeOf(subject, frame, text.name, text.box),
          message: `Cannot fit ${text.name} ${quote(text.text)} at ${size}: ${troubleOf(text, set)}`,
          hint: remedyOf(text, set),
        };
      }
    }
  },
};

const isTooTall = ({ lines, greatestLines }: SetText): boolean =>
  greatestLines > 0 && lines > greatestLines;

const isTooWide = (text: SetText, set: readonly GlyphsItem[]): boolean =>
  set.some(
    (run) =>
      run.x < text.box.x - tolerance ||
      run.x + run.width > text.box.x + text.box.width + tolerance,
  );

function troubleOf(text: SetText, set: readonly GlyphsItem[]): string {
  if (isTooTall(text))
    return `${countText(text.lines, "line")} needed, ${text.greatestLines} allowed`;
  if (isTooWide(text, set)) return "a word is wider than the column";
  return `${countText(text.lines, "line")} needed, more than the page has room for`;
}

/** Lines are about equally full, so the share of lines is the share of characters. */
function remedyOf(text: SetText, set: readonly GlyphsItem[]): string {
  const length = Array.from(text.text).length;
  const kept = text.greatestLines / Math.max(1, text.lines);
  if (isTooTall(text))
    return `Cut about ${countText(Math.max(1, Math.ceil(length * (1 - kept))), "character")}`;
  if (isTooWide(text, set)) return "Use shorter words or put in a soft hyphen";
  return `Cut about ${countText(Math.max(1, Math.ceil(length / Math.max(1, text.lines))), "character")} here or in the text beside it`;
}
