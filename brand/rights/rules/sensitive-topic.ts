import type { LicenceRule } from "../rule.ts";
import { rightsSources } from "../sources.table.ts";

/** A model who would become the face of something that the licence keeps away from models. */
export const sensitiveTopic: LicenceRule = {
  kind: "licence",
  code: "rights/sensitive-topic",
  severity: "block",
  says: "A stock picture illustrates a sensitive topic only where its licence lets it.",
  sources: [rightsSources.stockTerms],
  *check({ forbidsSensitiveTopics, reference }, use) {
    if (!forbidsSensitiveTopics || !use.isSensitiveTopic) return;
    yield {
      what: `Licence "${reference}" keeps sensitive topics out, and this use is about one`,
      hint: "Choose a photograph that was made for the topic, or show nobody",
    };
  },
};
