import type { FrameRole } from "../../frame.ts";
import { quote } from "../phrase.ts";
import { placeOf } from "../place.ts";
import { readAloud } from "../read-aloud.ts";
import type { Rule } from "../rule.ts";

const levels: Readonly<Partial<Record<FrameRole, number>>> = {
  "heading-1": 1,
  "heading-2": 2,
  "heading-3": 3,
  "heading-4": 4,
};

/** Readers go from heading to heading: a level that is left out sounds like a part that is missing. */
export const headingOrder: Rule = {
  code: "access/heading-order",
  severity: "warn",
  says: "Headings begin at the first level and leave none out.",
  source: "ISO 14289-1, 7.4.2; Matterhorn 14-002 and 14-003",
  *check(subject) {
    let last = 0;
    for (const frame of subject.frames)
      for (const text of frame.texts.toSorted((a, b) => a.order - b.order)) {
        const level = levels[text.role];
        if (level === undefined) continue;
        if (level > last + 1)
          yield {
            ...placeOf(subject, frame, text.name, text.box),
            ...readAloud(subject.request),
            message: `Heading ${quote(text.text)} is of level ${level}, and the one before it ${last === 0 ? "is missing" : `of level ${last}`}`,
            hint: `Make it a heading of level ${last + 1}, or give the level between a heading`,
          };
        last = level;
      }
  },
};
