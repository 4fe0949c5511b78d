import { nameOfPaint } from "../../artwork/name-of-paint.ts";
import { onPage, type UaRule } from "../ua-rule.ts";

/** Matterhorn 01-005: a screen reader leaves out or guesses what is neither. */
export const untagged: UaRule = {
  code: "ua/untagged",
  severity: "block",
  says: "Everything that a page draws is tagged, or marked as an artifact.",
  source: "Matterhorn 01-005; ISO 14289-1, 7.1",
  *check({ pages }) {
    for (const { number, walk } of pages) {
      const told = new Set<string>();
      for (const paint of walk.painted) {
        if (paint.mark?.isReal || paint.mark?.isArtifact) continue;
        const what = nameOfPaint(paint);
        if (told.has(what)) continue;
        told.add(what);
        yield {
          ...onPage(number),
          message: `${what} is neither tagged nor marked as an artifact`,
          hint: "Tag it if it says something, or else mark it as an artifact",
        };
      }
    }
  },
};
