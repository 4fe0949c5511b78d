import { isFileName } from "../file-name.ts";
import { placeOf } from "../place.ts";
import { readAloud } from "../read-aloud.ts";
import type { Rule } from "../rule.ts";

/** A picture that says nothing to those who cannot see it. A tagged PDF with one is not made. */
export const altText: Rule = {
  code: "access/alt-text",
  severity: "warn",
  says: "Every picture that says something has a text that says it too.",
  source: "ISO 14289-1, 7.3; WCAG 1.1.1",
  *check(subject) {
    for (const frame of subject.frames)
      for (const item of frame.items) {
        if (item.kind !== "photo" && item.kind !== "vector") continue;
        if (item.role !== "figure") continue;
        const alt = item.alt?.trim() ?? "";
        if (alt !== "" && !isFileName(alt)) continue;
        yield {
          ...placeOf(subject, frame, item.name, item.box),
          ...(alt === "" && readAloud(subject.request)),
          message:
            alt === ""
              ? `The alt text of "${item.name}" is missing`
              : `The alt text of "${item.name}" is the name of a file: "${alt}"`,
          hint: "Say in a sentence what the picture shows; mark it as decoration if it shows nothing",
        };
      }
  },
};
