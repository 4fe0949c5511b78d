import { asksAttribution } from "../licence-gates.ts";
import type { LicenceRule } from "../rule.ts";
import { rightsSources } from "../sources.table.ts";

const plain = (text: string): string => text.replaceAll(/\s+/gu, " ").trim();

/** A credit that the holder asks for and the artwork does not carry, word for word. */
export const attributionMissing: LicenceRule = {
  kind: "licence",
  code: "rights/attribution-missing",
  severity: "block",
  says: "The credit that a licence asks for stands on the artwork.",
  sources: [
    rightsSources.creativeCommonsCredit,
    rightsSources.openGovernment,
    rightsSources.namedAuthor,
  ],
  *check(licence, use) {
    if (!asksAttribution(licence)) return;
    const credit = plain(licence.attribution ?? "");
    if (credit === "")
      yield {
        what: `Licence "${licence.reference}" asks for a credit, and none is on record`,
        hint: "Record the credit as the holder words it",
      };
    else if (!use.credits.some((line) => plain(line).includes(credit)))
      yield {
        what: `The artwork does not carry the credit "${credit}"`,
        hint: "Set the credit in the caption, the imprint or along the edge",
      };
  },
};
