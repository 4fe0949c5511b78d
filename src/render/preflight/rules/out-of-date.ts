import { dayText } from "#brand";
import { dayOfUse } from "../day-of-use.ts";
import type { Rule } from "../rule.ts";

/** A campaign that is over. */
export const outOfDate: Rule = {
  code: "narrative/out-of-date",
  severity: "block",
  says: "No campaign is made after its last day.",
  source: "The toolkit's days, or its narrative's where those end first",
  *check(subject) {
    const until = subject.toolkit.terms?.until;
    const asked = dayOfUse(subject);
    if (until === undefined || asked === undefined || asked <= until) return;
    yield {
      where: `${subject.request.format.code} › campaign`,
      message: `The campaign ended on ${dayText(until)}`,
      hint: "Choose a toolkit that is current, or give this one and its narrative a later last day",
    };
  },
};
