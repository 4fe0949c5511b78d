import { hasAlternative } from "../structure/element.ts";
import { atElement, type UaRule } from "../ua-rule.ts";

/** Matterhorn 17-002. */
export const formulaAlternative: UaRule = {
  code: "ua/formula-alternative",
  severity: "block",
  says: "Every formula has words that read it out.",
  source: "Matterhorn 17-002; ISO 14289-1, 7.7",
  *check(subject) {
    for (const element of subject.structure?.elements ?? [])
      if (element.role === "Formula" && !hasAlternative(element))
        yield {
          ...atElement(subject, element),
          message: "The formula has no alternative text",
          hint: "Write it as one would read it aloud",
        };
  },
};
