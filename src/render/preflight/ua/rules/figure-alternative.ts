import { hasAlternative } from "../structure/element.ts";
import { atElement, type UaRule } from "../ua-rule.ts";

/** Matterhorn 13-004. */
export const figureAlternative: UaRule = {
  code: "ua/figure-alternative",
  severity: "block",
  says: "Every figure has words that say what it shows.",
  source: "Matterhorn 13-004; ISO 14289-1, 7.3; WCAG 1.1.1",
  *check(subject) {
    for (const element of subject.structure?.elements ?? [])
      if (element.role === "Figure" && !hasAlternative(element))
        yield {
          ...atElement(subject, element),
          message: "The figure has no alternative text",
          hint: "Say what it shows, or mark it as an artifact if it only adorns",
        };
  },
};
