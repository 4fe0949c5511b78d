import { leastTextSize, type Format, type TypeRoleName } from "#brand";
import type { SetText } from "../../frame.ts";
import { quote, sizeText } from "../phrase.ts";
import { placeOf } from "../place.ts";
import type { Rule, Observation } from "../rule.ts";

/**
 * Text that is too small for where it is read.
 *
 * A warning below the brand's least size for its role (x-height of distance / 200; Clear Print's
 * 12 pt; 24 px in a picture 1080 wide). A block below the floor of the legal line (8 pt, 9 pt on
 * newsprint, 16 px), or below what its own template promised. Sizes are at final size, whatever
 * the artwork's scale.
 */
export const belowLeastSize: Rule = {
  code: "type/below-least-size",
  severity: "warn",
  says: "Text is large enough to be read from where it is seen.",
  source:
    "House rule TYPE-01; Clear Print (12 pt); x-height of viewing distance / 200",
  *check(subject) {
    for (const frame of subject.frames) {
      for (const text of frame.texts) {
        const judged =
          text.role === "artifact" ? undefined : judge(frame.format, text);
        if (!judged) continue;
        const size = sizeText(frame.format, text.size);
        yield {
          ...placeOf(subject, frame, text.name, text.box),
          ...judged,
          message: `Text ${quote(text.text)} is set at ${size}: ${judged.message}`,
        };
      }
    }
  },
};

const tolerance = 0.01;

type Judgement = Pick<Observation, "severity" | "message" | "hint">;

function judge(format: Format, text: SetText): Judgement | undefined {
  const isBelow = (least: number) => text.size < least - tolerance;
  const hint =
    "Cut the copy so that it is set larger, or choose a larger format";
  const floor = leastOf(format, "legal", text);
  if (isBelow(floor))
    return {
      severity: "block",
      message: `nothing may be smaller than ${sizeText(format, floor)}`,
      hint,
    };
  if (isBelow(text.leastSize))
    return {
      severity: "block",
      message: `the template allows ${sizeText(format, text.leastSize)} or more`,
      hint,
    };
  const least = leastOf(format, text.type, text);
  if (isBelow(least))
    return {
      message: `${sizeText(format, least)} needed ${reasonOf(format)}`,
      hint,
    };
  return undefined;
}

/** A face that does not say its x-height is taken as half an em high, as CSS does with `ex`. */
const leastOf = (format: Format, role: TypeRoleName, text: SetText) => {
  const ratio = text.xHeight / text.size;
  return leastTextSize(format, role, ratio > 0 ? ratio : 0.5);
};

const reasonOf = (format: Format): string =>
  format.medium === "screen"
    ? `to be read on a phone`
    : `to be read from ${Number((format.viewingDistance / 1000).toFixed(2))} m`;
