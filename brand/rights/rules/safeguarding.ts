import { isChild, subjectsOf } from "../photograph-rights.ts";
import type { PhotographRule } from "../rule.ts";
import { rightsSources } from "../sources.table.ts";

/** Children who must not be recognised: by their own circumstances, or by what the campaign is about. */
export const safeguarding: PhotographRule = {
  kind: "photograph",
  code: "rights/safeguarding",
  severity: "block",
  says: "A child who is looked after, fostered or adopted is never recognisable, and a campaign about such children shows no recognisable child at all.",
  sources: [rightsSources.safeguarding, rightsSources.principles],
  *check(rights, use) {
    if (rights.isSafeguarded)
      yield {
        what: `Photograph "${rights.photograph}" is held back to protect a child in it`,
        hint: "Use adult carers, models, hands and backs, or an illustration; the consent officer alone lifts the hold",
      };
    if (!use.bansIdentifiableChildren) return;
    for (const subject of subjectsOf(rights)) {
      if (!subject.person.isIdentifiable || !isChild(subject)) continue;
      yield {
        subject: subject.person.reference,
        what: `Child "${subject.person.reference}" can be recognised, and the campaign shows no recognisable child`,
        hint: "Use adult carers, models, hands and backs, or an illustration",
      };
    }
  },
};
