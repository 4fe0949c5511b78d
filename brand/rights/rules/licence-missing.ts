import { photographWork } from "../licence.ts";
import type { PhotographRule } from "../rule.ts";
import { rightsSources } from "../sources.table.ts";

/** A photograph that nobody has licensed, on record. */
export const licenceMissing: PhotographRule = {
  kind: "photograph",
  code: "rights/licence-missing",
  severity: "block",
  says: "A photograph has a licence on record, even where the council made it.",
  sources: [
    rightsSources.copyright,
    rightsSources.employersWork,
    rightsSources.writtenAssignment,
  ],
  *check({ licences, photograph }) {
    if (licences.some(({ work }) => work === photographWork)) return;
    yield {
      what: `Photograph "${photograph}" has no licence`,
      hint: "Record who made it and on what terms, in-house work and commissions too",
    };
  },
};
