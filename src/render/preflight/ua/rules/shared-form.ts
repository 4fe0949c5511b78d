import { onPage, type UaRule } from "../ua-rule.ts";

/** Matterhorn 30-002: what stands in two places has two places in the reading order. */
export const sharedForm: UaRule = {
  code: "ua/shared-form",
  severity: "block",
  says: "A form with tagged content of its own is placed once.",
  source: "Matterhorn 30-002; ISO 14289-1, 7.20",
  *check({ pages }) {
    const seen = new Set<string>();
    const told = new Set<number>();
    for (const { number, walk } of pages)
      for (const { mcid, form } of walk.marks) {
        if (mcid === undefined || form === undefined) continue;
        const key = `${form}:${mcid}`;
        if (seen.has(key) && !told.has(form)) {
          told.add(form);
          yield {
            ...onPage(number, "form", form),
            message: "A form with tagged content is placed more than once",
            hint: "Tag what stands around the form, not what stands in it",
          };
        }
        seen.add(key);
      }
  },
};
