import { levelOf } from "../structure/standard-roles.ts";
import { atElement, type UaRule } from "../ua-rule.ts";

/** Matterhorn 14-007. */
export const headingMixed: UaRule = {
  code: "ua/heading-mixed",
  severity: "block",
  says: "Headings are all numbered, or none is.",
  source: "Matterhorn 14-007; ISO 14289-1, 7.4.4",
  *check(subject) {
    const elements = subject.structure?.elements ?? [];
    const plain = elements.find(({ role }) => role === "H");
    const numbered = elements.find(({ role }) => levelOf(role) !== undefined);
    if (!plain || !numbered) return;
    yield {
      ...atElement(subject, plain),
      message: `The file has headings "H" and headings "${numbered.role}"`,
      hint: "Number all of them",
    };
  },
};
