import { onPage, type ArtworkRule } from "../artwork-rule.ts";

export const userUnit: ArtworkRule = {
  code: "press/user-unit",
  severity: "block",
  says: "A point is a point: no page is scaled by a unit of its own.",
  source: "GWG 2022 R0002",
  *check({ pages }) {
    for (const page of pages) {
      const unit = page.entries.number("UserUnit") ?? 1;
      if (unit === 1) continue;
      yield {
        ...onPage(page),
        message: `The page counts in units of ${unit} points`,
        hint: "Export large formats at 25 % or 10 % and say so in the file's name",
      };
    }
  },
};
