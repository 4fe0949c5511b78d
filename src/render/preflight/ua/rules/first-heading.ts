import { levelOf } from "../structure/standard-roles.ts";
import { atElement, type UaRule } from "../ua-rule.ts";

/** Matterhorn 14-002. */
export const firstHeading: UaRule = {
  code: "ua/first-heading",
  severity: "block",
  says: "The first heading is of the first level.",
  source: "Matterhorn 14-002; ISO 14289-1, 7.4.2",
  *check(subject) {
    const first = subject.structure?.elements.find(
      ({ role }) => levelOf(role) !== undefined,
    );
    if (!first || levelOf(first.role) === 1) return;
    yield {
      ...atElement(subject, first),
      message: `The first heading is "${first.role}"`,
      hint: "Begin with H1",
    };
  },
};
