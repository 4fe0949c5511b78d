import { isLanguageTag } from "#brand";
import { readAloud } from "../read-aloud.ts";
import type { Rule } from "../rule.ts";

/** A language that no voice answers to. */
export const language: Rule = {
  code: "access/language",
  severity: "warn",
  says: "Languages are named by tags of BCP 47.",
  source: "ISO 14289-1, 7.2; BCP 47",
  *check(subject) {
    const told = new Set<string>();
    for (const frame of subject.frames)
      for (const { language: tag, name } of [
        { language: frame.language, name: "page" },
        ...frame.texts,
        ...frame.items,
      ]) {
        if (isLanguageTag(tag) || told.has(tag)) continue;
        told.add(tag);
        yield {
          where: `${frame.format.code} › ${name}`,
          ...(subject.frames.length > 1 && { page: frame.page }),
          ...readAloud(subject.request),
          message: `"${tag}" is no language tag`,
          hint: "Give a tag such as en-GB, cy or pa-Guru",
        };
      }
  },
};
