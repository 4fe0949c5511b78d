import { atFont, shownCode } from "../fonts/at-font.ts";
import { meaningOf } from "../fonts/meaning.ts";
import type { UaRule } from "../ua-rule.ts";

/** Matterhorn 10-001 and 31-027: what has no character cannot be read out, searched or copied. */
export const noUnicode: UaRule = {
  code: "ua/no-unicode",
  severity: "block",
  says: "Every letter says which character it is.",
  source: "Matterhorn 10-001, 31-027; ISO 14289-1, 7.21.7",
  *check({ fonts }) {
    for (const font of fonts) {
      const meaning = meaningOf(font);
      const unknown = [...font.codes].filter(
        (code) => meaning(code) === undefined,
      );
      const [first] = unknown;
      if (first === undefined) continue;
      yield {
        ...atFont(font),
        message: `${unknown.length} of ${font.codes.size} codes of "${font.name}" say no character, ${shownCode(first)} first`,
        hint: "Export the file again with text that can be copied (ToUnicode)",
      };
    }
  },
};
