import type { UaRule } from "../ua-rule.ts";

/** Matterhorn 21-001 and 28-016. */
export const attachment: UaRule = {
  code: "ua/attachment",
  severity: "block",
  says: "Every attached file has a name, in both forms that readers look for.",
  source: "Matterhorn 21-001, 28-016; ISO 14289-1, 7.11",
  *check({ dictionaries }) {
    for (const { entries, object } of dictionaries) {
      if (!entries.has("EF")) continue;
      const missing = ["F", "UF"].filter(
        (key) => (entries.text(key) ?? "") === "",
      );
      if (missing.length === 0) continue;
      yield {
        where: `object ${object}`,
        object,
        message: `An attached file has no name under ${missing.join(" and ")}`,
        hint: "Attach the file again",
      };
    }
  },
};
