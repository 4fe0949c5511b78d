import { childrenOf } from "../structure/element.ts";
import { checkNesting, type Nesting } from "../structure/nesting.ts";
import { atElement, type UaRule } from "../ua-rule.ts";

const sections = ["THead", "TBody", "TFoot"];

const nestings: ReadonlyMap<string, Nesting> = new Map([
  ["Table", { holds: ["TR", ...sections, "Caption"] }],
  ["THead", { holds: ["TR"], standsIn: ["Table"] }],
  ["TBody", { holds: ["TR"], standsIn: ["Table"] }],
  ["TFoot", { holds: ["TR"], standsIn: ["Table"] }],
  ["TR", { holds: ["TH", "TD"], standsIn: ["Table", ...sections] }],
  ["TH", { standsIn: ["TR"] }],
  ["TD", { standsIn: ["TR"] }],
]);

/** Matterhorn 09-004: the syntax of tables in ISO 32000-1, Table 337. */
export const tableNesting: UaRule = {
  code: "ua/table-nesting",
  severity: "block",
  says: "Tables are made of rows, and rows of cells.",
  source: "Matterhorn 09-004; ISO 14289-1, 7.2; ISO 32000-1, Table 337",
  *check(subject) {
    yield* checkNesting(subject, nestings);
    for (const table of subject.structure?.elements ?? []) {
      if (table.role !== "Table") continue;
      const roles = childrenOf(table).map(({ role }) => role ?? "");
      const count = (role: string): number =>
        roles.filter((each) => each === role).length;
      const wrong =
        ["THead", "TFoot", "Caption"]
          .filter((role) => count(role) > 1)
          .map((role) => `has ${count(role)} "${role}"`)[0] ??
        (count("THead") + count("TFoot") > 0 && count("TBody") === 0
          ? `has a head or a foot and no "TBody"`
          : roles.slice(1, -1).includes("Caption")
            ? "has its caption between its rows"
            : undefined);
      if (wrong !== undefined)
        yield {
          ...atElement(subject, table),
          message: `The table ${wrong}`,
          hint: "Give it one head, one foot, a body, and its caption first or last",
        };
    }
  },
};
