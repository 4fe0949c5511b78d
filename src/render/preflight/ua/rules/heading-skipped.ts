import { levelOf } from "../structure/standard-roles.ts";
import { atElement, type UaRule } from "../ua-rule.ts";

/** Matterhorn 14-003: headings may go up by any number, and down by one. */
export const headingSkipped: UaRule = {
  code: "ua/heading-skipped",
  severity: "block",
  says: "Headings go down one level at a time.",
  source: "Matterhorn 14-003; ISO 14289-1, 7.4.2",
  *check(subject) {
    let before: number | undefined;
    for (const element of subject.structure?.elements ?? []) {
      const level = levelOf(element.role);
      if (level === undefined) continue;
      if (before !== undefined && level > before + 1)
        yield {
          ...atElement(subject, element),
          message: `"H${level}" follows "H${before}"`,
          hint: `Make it H${before + 1}, or give it the heading that is missing above it`,
        };
      before = level;
    }
  },
};
