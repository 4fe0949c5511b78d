import { sharesAlike } from "../licence-gates.ts";
import type { LicenceRule } from "../rule.ts";
import { rightsSources } from "../sources.table.ts";

/** A changed work that passes its terms on. */
export const shareAlike: LicenceRule = {
  kind: "licence",
  code: "rights/share-alike",
  severity: "warn",
  says: "What is made from a share-alike work is shared on the same terms.",
  sources: [rightsSources.creativeCommonsAlike],
  *check(licence, use) {
    if (!sharesAlike(licence) || use.changes.length === 0) return;
    yield {
      what: `Licence "${licence.reference}" asks that a changed work is shared on the same terms`,
      hint: "Use the photograph unchanged, or decide whether the artwork can be published under the same licence",
    };
  },
};
