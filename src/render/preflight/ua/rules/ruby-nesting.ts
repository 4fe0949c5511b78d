import { checkNesting, type Nesting } from "../structure/nesting.ts";
import type { UaRule } from "../ua-rule.ts";

const nestings: ReadonlyMap<string, Nesting> = new Map([
  ["Ruby", { holds: ["RB", "RT", "RP"] }],
  ["RB", { standsIn: ["Ruby"] }],
  ["RT", { standsIn: ["Ruby"] }],
  ["RP", { standsIn: ["Ruby"] }],
  ["Warichu", { holds: ["WT", "WP"] }],
  ["WT", { standsIn: ["Warichu"] }],
  ["WP", { standsIn: ["Warichu"] }],
]);

/** Matterhorn 09-007 and 09-008: notes between the lines of East Asian text. */
export const rubyNesting: UaRule = {
  code: "ua/ruby-nesting",
  severity: "block",
  says: "Ruby and warichu are made of their own parts.",
  source: "Matterhorn 09-007, 09-008; ISO 14289-1, 7.2; ISO 32000-1, Table 338",
  *check(subject) {
    yield* checkNesting(subject, nestings);
  },
};
