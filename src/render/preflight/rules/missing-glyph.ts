import { quote } from "../phrase.ts";
import { placeOf } from "../place.ts";
import type { Rule } from "../rule.ts";

/** Characters that no font of the brand can draw. Nothing is ever drawn instead. */
export const missingGlyph: Rule = {
  code: "type/missing-glyph",
  severity: "block",
  says: "Every character is drawn by one of the brand's typefaces.",
  source: "House rule TYPE-03",
  *check(subject) {
    for (const frame of subject.frames) {
      for (const text of frame.texts) {
        if (text.missing.length === 0) continue;
        const named = text.missing.slice(0, greatestNamed).map(nameOf);
        const more = text.missing.length - named.length;
        yield {
          ...placeOf(subject, frame, text.name, text.box),
          message: `No typeface of the brand draws ${named.join(", ")}${more > 0 ? ` and ${more} more` : ""} in ${text.name} ${quote(visible(text.text))}`,
          hint: text.missing.every((cluster) => emoji.test(cluster))
            ? "Leave the emoji out: the brand has no emoji typeface"
            : "Write it in other characters, or add a typeface that has them to the brand's stacks",
        };
      }
    }
  },
};

/** A text full of unknown characters must not make a message without end. */
const greatestNamed = 8;
const greatestPoints = 8;

const emoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;
const control = /^[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
const unpaired = /^\p{Cs}/u;
const unassigned = /^[\p{Cn}\p{Co}]/u;

function nameOf(cluster: string): string {
  const all = Array.from(cluster, codePointText);
  const points = `${all.slice(0, greatestPoints).join(" ")}${all.length > greatestPoints ? " …" : ""}`;
  if (unpaired.test(cluster)) return `half a character (${points})`;
  if (control.test(cluster)) return `a control character (${points})`;
  if (unassigned.test(cluster)) return `an unassigned character (${points})`;
  const shown = Array.from(cluster).slice(0, greatestPoints).join("");
  return emoji.test(cluster)
    ? `the emoji "${shown}" (${points})`
    : `"${shown}" (${points})`;
}

const codePointText = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/** A message shows control characters as their replacement, so that a report stays readable. */
const visible = (text: string): string =>
  text.replaceAll(/[\p{Cc}\p{Cs}]/gu, (character) =>
    /\s/u.test(character) ? " " : "\ufffd",
  );
