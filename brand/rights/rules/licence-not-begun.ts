import { dayText } from "../day.ts";
import type { LicenceRule } from "../rule.ts";
import { rightsSources } from "../sources.table.ts";

/** A use before the licence holds. */
export const licenceNotBegun: LicenceRule = {
  kind: "licence",
  code: "rights/licence-not-begun",
  severity: "block",
  says: "A licence has begun when the use begins.",
  sources: [rightsSources.copyright, rightsSources.wholeUse],
  *check({ from, reference }, use) {
    if (!from || from <= use.from) return;
    yield {
      until: from,
      what: `Licence "${reference}" begins on ${dayText(from)}, after the use on ${dayText(use.from)}`,
      hint: "Begin the use later, or agree an earlier day with the holder",
    };
  },
};
