import { dayText } from "../day.ts";
import type { PhotographRule } from "../rule.ts";
import { rightsSources } from "../sources.table.ts";
import { lastDayOfUse } from "../use.ts";

/** The end that the library itself has set for a photograph. */
export const photographExpired: PhotographRule = {
  kind: "photograph",
  code: "rights/photograph-expired",
  severity: "block",
  says: "A photograph is used until the day that the library has set, and no longer.",
  sources: [rightsSources.wholeUse],
  *check({ lastDay, photograph }, use) {
    if (!lastDay || lastDayOfUse(use) <= lastDay) return;
    yield {
      until: lastDay,
      what: `Photograph "${photograph}" may be used until ${dayText(lastDay)}, and this use runs to ${dayText(lastDayOfUse(use))}`,
      hint: "End the use earlier, choose a newer photograph, or ask a brand guardian for a later day",
    };
  },
};
