import { childrenOf } from "../structure/element.ts";
import { checkNesting, type Nesting } from "../structure/nesting.ts";
import { atElement, type UaRule } from "../ua-rule.ts";

const nestings: ReadonlyMap<string, Nesting> = new Map([
  ["L", { holds: ["L", "LI", "Caption"] }],
  ["LI", { holds: ["Lbl", "LBody"], standsIn: ["L"] }],
  ["LBody", { standsIn: ["LI"] }],
]);

/** Matterhorn 09-005: the syntax of lists in ISO 32000-1, Table 336. */
export const listNesting: UaRule = {
  code: "ua/list-nesting",
  severity: "block",
  says: "Lists are made of items, and items of a label and a body.",
  source: "Matterhorn 09-005; ISO 14289-1, 7.2; ISO 32000-1, Table 336",
  *check(subject) {
    yield* checkNesting(subject, nestings);
    for (const list of subject.structure?.elements ?? []) {
      if (list.role !== "L") continue;
      const late = childrenOf(list)
        .slice(1)
        .find(({ role }) => role === "Caption");
      if (late)
        yield {
          ...atElement(subject, late),
          message: "The caption of a list stands behind its first item",
          hint: "Put it before the items",
        };
    }
  },
};
