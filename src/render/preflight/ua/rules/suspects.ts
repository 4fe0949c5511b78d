import type { UaRule } from "../ua-rule.ts";

/** Matterhorn 01-007. */
export const suspects: UaRule = {
  code: "ua/suspects",
  severity: "block",
  says: "Whoever tagged the file was sure of it.",
  source: "Matterhorn 01-007; ISO 14289-1, 7.1",
  *check({ catalog }) {
    if (catalog.entries("MarkInfo")?.get("Suspects") !== true) return;
    yield {
      where: "catalog › MarkInfo",
      message: "The file says that some of its tags are only guessed",
      hint: "Check the tags, and set Suspects to false",
    };
  },
};
