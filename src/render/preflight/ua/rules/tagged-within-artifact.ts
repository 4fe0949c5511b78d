import { onPage, type UaRule } from "../ua-rule.ts";

/** Matterhorn 01-004. */
export const taggedWithinArtifact: UaRule = {
  code: "ua/tagged-within-artifact",
  severity: "block",
  says: "No tagged content stands inside an artifact.",
  source: "Matterhorn 01-004; ISO 14289-1, 7.1",
  *check({ pages }) {
    for (const { number, walk } of pages)
      for (const mark of walk.marks) {
        const isReal =
          mark.mcid !== undefined || mark.structParent !== undefined;
        if (isReal && mark.parent?.isArtifact)
          yield {
            ...onPage(number),
            message: "Tagged content stands inside an artifact",
            hint: "Close the artifact before the tagged content begins",
          };
      }
  },
};
