import type { ConsentRule } from "../rule.ts";
import { rightsSources } from "../sources.table.ts";

/** Software that changes how somebody looks. */
export const aiEdit: ConsentRule = {
  kind: "consent",
  code: "rights/ai-edit",
  severity: "block",
  says: "A picture of somebody is changed with AI only where that person agreed to it.",
  sources: [rightsSources.consentPolicy, rightsSources.principles],
  *check({ consent }, use) {
    if (consent.allowsAiEdits || !use.changes.includes("ai-edit")) return;
    yield {
      what: `Consent "${consent.reference}" does not allow changes with AI`,
      hint: "Leave the person as photographed, or ask for this on a new form",
    };
  },
};
