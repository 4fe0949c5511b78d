import { identifierOf } from "../structure/table-headers.ts";
import { atElement, type UaRule } from "../ua-rule.ts";

/** Matterhorn 19-004. */
export const noteIdShared: UaRule = {
  code: "ua/note-id-shared",
  severity: "block",
  says: "No two notes have the same identifier.",
  source: "Matterhorn 19-004; ISO 14289-1, 7.9",
  *check(subject) {
    const seen = new Set<string>();
    for (const element of subject.structure?.elements ?? []) {
      const id = element.role === "Note" ? identifierOf(element) : undefined;
      if (id === undefined) continue;
      if (seen.has(id))
        yield {
          ...atElement(subject, element),
          message: `The note has the identifier "${id}", which another has too`,
          hint: "Give it an ID that no other element has",
        };
      seen.add(id);
    }
  },
};
