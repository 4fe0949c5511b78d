import { childrenOf } from "../structure/element.ts";
import { atElement, type UaRule } from "../ua-rule.ts";

/** Matterhorn 14-006: unnumbered headings take their level from how deep they stand. */
export const headingTwice: UaRule = {
  code: "ua/heading-twice",
  severity: "block",
  says: "A part that is headed by H has one of them.",
  source: "Matterhorn 14-006; ISO 14289-1, 7.4.4",
  *check(subject) {
    for (const element of subject.structure?.elements ?? []) {
      const [, second] = childrenOf(element).filter(({ role }) => role === "H");
      if (second)
        yield {
          ...atElement(subject, second),
          message: `"${element.type}" has more than one heading "H"`,
          hint: "Put each heading into a section of its own, or number the headings",
        };
    }
  },
};
