import type { UaRule } from "../ua-rule.ts";

/** Matterhorn 30-001. */
export const referenceObject: UaRule = {
  code: "ua/reference-object",
  severity: "block",
  says: "Nothing that is shown stands in another file.",
  source: "Matterhorn 30-001; ISO 14289-1, 7.20",
  *check({ dictionaries }) {
    for (const { entries, object } of dictionaries)
      if (entries.name("Subtype") === "Form" && entries.has("Ref"))
        yield {
          where: `object ${object}`,
          object,
          message: "A form takes its content from another file",
          hint: "Export the file with everything in it",
        };
  },
};
