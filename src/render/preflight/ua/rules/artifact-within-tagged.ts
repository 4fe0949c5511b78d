import { onPage, type UaRule } from "../ua-rule.ts";

/** Matterhorn 01-003. */
export const artifactWithinTagged: UaRule = {
  code: "ua/artifact-within-tagged",
  severity: "block",
  says: "No artifact stands inside tagged content.",
  source: "Matterhorn 01-003; ISO 14289-1, 7.1",
  *check({ pages }) {
    for (const { number, walk } of pages)
      for (const mark of walk.marks)
        if (mark.tag === "Artifact" && mark.parent?.isReal)
          yield {
            ...onPage(number),
            message: "An artifact stands inside tagged content",
            hint: "Close the tagged content before the artifact begins",
          };
  },
};
