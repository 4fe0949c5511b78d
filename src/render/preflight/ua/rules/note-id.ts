import { identifierOf } from "../structure/table-headers.ts";
import { atElement, type UaRule } from "../ua-rule.ts";

/** Matterhorn 19-003. */
export const noteId: UaRule = {
  code: "ua/note-id",
  severity: "block",
  says: "Every note has an identifier.",
  source: "Matterhorn 19-003; ISO 14289-1, 7.9",
  *check(subject) {
    for (const element of subject.structure?.elements ?? [])
      if (element.role === "Note" && identifierOf(element) === undefined)
        yield {
          ...atElement(subject, element),
          message: "The note has no identifier",
          hint: "Give it an ID that no other element has",
        };
  },
};
