import type { UaRule } from "../ua-rule.ts";

/** Matterhorn 28-014 and 28-015. */
export const mediaClip: UaRule = {
  code: "ua/media-clip",
  severity: "block",
  says: "Films and sounds say what they are, in a type and in words.",
  source: "Matterhorn 28-014, 28-015; ISO 14289-1, 7.18.6.2",
  *check({ dictionaries }) {
    for (const { entries, object } of dictionaries) {
      if (entries.name("S") !== "MCD") continue;
      const missing = [
        ...(entries.has("CT") ? [] : ["CT"]),
        ...((entries.list("Alt")?.length ?? 0) > 0 ? [] : ["Alt"]),
      ];
      if (missing.length > 0)
        yield {
          where: `object ${object}`,
          object,
          message: `A media clip has no ${missing.join(" and no ")}`,
          hint: "Give it a content type and words in its place",
        };
    }
  },
};
