import { atFont, shownCode } from "../fonts/at-font.ts";
import type { UaRule } from "../ua-rule.ts";

/** Zero, and the two that are no characters. */
const forbidden = /[\0\ufeff\ufffe]/;
/** A sign for what is not known, and codes that each font fills as it likes. */
const senseless = /[\ufffd\ue000-\uf8ff]|[\udb80-\udbff][\udc00-\udfff]/;

/** Matterhorn 31-028 and 31-029. */
export const voidUnicode: UaRule = {
  code: "ua/void-unicode",
  severity: "block",
  says: "The characters that letters stand for are real ones.",
  source: "Matterhorn 31-028, 31-029; ISO 14289-1, 7.21.7",
  *check({ fonts }) {
    for (const font of fonts) {
      const { toUnicode } = font;
      const faulty = (pattern: RegExp): number | undefined =>
        [...font.codes].find((code) =>
          pattern.test(toUnicode?.textOf(code) ?? ""),
        );
      const none = faulty(forbidden);
      const odd = faulty(senseless);
      const code = none ?? odd;
      if (code === undefined) continue;
      yield {
        ...atFont(font),
        severity: none === undefined ? "warn" : "block",
        message:
          none === undefined
            ? `Code ${shownCode(code)} of "${font.name}" is a character for private use: nobody can read it out`
            : `Code ${shownCode(code)} of "${font.name}" is said to be no character at all`,
        hint: "Export the file again, or give the text an ActualText",
      };
    }
  },
};
