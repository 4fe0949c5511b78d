import { forbidsChanges } from "../licence-gates.ts";
import type { LicenceRule } from "../rule.ts";
import { rightsSources } from "../sources.table.ts";
import type { Change } from "../use.ts";

const changeText: Readonly<Record<Change, string>> = {
  crop: "crops it",
  overlay: "lays something over it",
  recolor: "recolors it",
  composite: "joins it with other pictures",
  "ai-edit": "changes it with AI",
};

/** A change to a work that must stay as it is. */
export const noDerivatives: LicenceRule = {
  kind: "licence",
  code: "rights/no-derivatives",
  severity: "block",
  says: "A work licensed without derivatives is shown whole and unchanged.",
  sources: [rightsSources.creativeCommonsNoChange, rightsSources.copyright],
  *check(licence, use) {
    if (!forbidsChanges(licence) || use.changes.length === 0) return;
    const changes = use.changes.map((change) => changeText[change]);
    yield {
      what: `Licence "${licence.reference}" forbids changes, and this use ${changes.join(", ")}`,
      hint: "Show the whole photograph with nothing over it, ask the holder, or choose another photograph",
    };
  },
};
