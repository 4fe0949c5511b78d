import { isLanguageTag } from "#brand";
import {
  atElement,
  onPage,
  type UaObservation,
  type UaRule,
} from "../ua-rule.ts";

/** ISO 14289-1, 7.2 by way of ISO 32000-1, 14.9.2: no voice answers to "en_GB" or "English". */
export const badLanguage: UaRule = {
  code: "ua/bad-language",
  severity: "block",
  says: "Languages are named by tags of BCP 47.",
  source: "ISO 14289-1, 7.2; ISO 32000-1, 14.9.2; BCP 47",
  *check(subject) {
    const { catalog, structure, pages, language } = subject;
    const told = new Set<string>();
    const complaint = (
      tag: string | undefined,
    ): Pick<UaObservation, "message" | "hint"> | undefined => {
      if (tag === undefined || isLanguageTag(tag) || told.has(tag))
        return undefined;
      told.add(tag);
      return {
        message: `"${tag}" is no language tag`,
        hint: "Give a tag such as en-GB, cy or pa-Guru",
      };
    };
    const own = catalog.has("Lang") ? complaint(language ?? "") : undefined;
    if (own) yield { where: "catalog › Lang", ...own };
    for (const element of structure?.elements ?? []) {
      if (!element.entries.has("Lang")) continue;
      const wrong = complaint(element.entries.text("Lang") ?? "");
      if (wrong) yield { ...atElement(subject, element), ...wrong };
    }
    for (const { number, walk } of pages)
      for (const { properties } of walk.marks) {
        if (!properties?.has("Lang")) continue;
        const wrong = complaint(properties.text("Lang") ?? "");
        if (wrong) yield { ...onPage(number), ...wrong };
      }
  },
};
