import { childrenOf } from "../structure/element.ts";
import { checkNesting, type Nesting } from "../structure/nesting.ts";
import { atElement, type UaRule } from "../ua-rule.ts";

const nestings: ReadonlyMap<string, Nesting> = new Map([
  ["TOC", { holds: ["TOC", "TOCI", "Caption"] }],
  ["TOCI", { standsIn: ["TOC"] }],
]);

/** Matterhorn 09-006: the syntax of tables of contents in ISO 32000-1, Table 333. */
export const contentsNesting: UaRule = {
  code: "ua/contents-nesting",
  severity: "block",
  says: "Tables of contents are made of their entries.",
  source: "Matterhorn 09-006; ISO 14289-1, 7.2; ISO 32000-1, Table 333",
  *check(subject) {
    yield* checkNesting(subject, nestings);
    for (const contents of subject.structure?.elements ?? []) {
      if (contents.role !== "TOC") continue;
      const late = childrenOf(contents)
        .slice(1)
        .find(({ role }) => role === "Caption");
      if (late)
        yield {
          ...atElement(subject, late),
          message: "The caption of a table of contents is not its first part",
          hint: "Put it before the entries",
        };
    }
  },
};
