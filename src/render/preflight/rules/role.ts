import type { FrameItem, FrameRole } from "../../frame.ts";
import { placeOf } from "../place.ts";
import { readAloud } from "../read-aloud.ts";
import type { Rule } from "../rule.ts";

const textRoles: ReadonlySet<string> = new Set<FrameRole>([
  "heading-1",
  "heading-2",
  "heading-3",
  "heading-4",
  "paragraph",
  "list-item",
  "caption",
  "note",
  "link",
  "artifact",
]);
const pictureRoles: ReadonlySet<string> = new Set<FrameRole>([
  "figure",
  "artifact",
]);

/** An item that the structure of a document has no place for. */
export const role: Rule = {
  code: "access/role",
  severity: "warn",
  says: "Texts are texts, pictures are figures, and areas are decoration.",
  source: "ISO 32000-1, 14.8.4; Matterhorn 01-005 and 02-001",
  *check(subject) {
    for (const frame of subject.frames)
      for (const item of frame.items) {
        const wrong = wrongIn(item);
        if (wrong === undefined) continue;
        yield {
          ...placeOf(subject, frame, item.name, item.box),
          ...readAloud(subject.request),
          message: `"${item.name}" is ${wrong}`,
          hint: "Give it a role that its kind may have, in the template",
        };
      }
  },
};

function wrongIn(item: FrameItem): string | undefined {
  const { kind, role: given } = item;
  const asked = `has the role "${given}"`;
  switch (kind) {
    case "glyphs":
      if (!textRoles.has(given)) return `a text that ${asked}`;
      return given === "link" && item.href === undefined
        ? "a link that leads nowhere"
        : undefined;
    case "photo":
    case "vector":
      return pictureRoles.has(given) ? undefined : `a picture that ${asked}`;
    case "fill":
      return given === "artifact" ? undefined : `an area that ${asked}`;
  }
}
