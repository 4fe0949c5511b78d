import type { ArtworkRule } from "../artwork-rule.ts";
import { dictionariesOf } from "../dictionaries.ts";

export const halftone: ArtworkRule = {
  code: "press/halftone",
  severity: "block",
  says: "The screen is the studio's to choose: a file brings none of its own.",
  source: "ISO 15930-7, 6.2.10",
  *check({ file }) {
    for (const { entries, object } of dictionariesOf(file)) {
      const type = entries.number("HalftoneType");
      const shifts = entries.has("HTP") || entries.has("HTO");
      const isAllowed = type === undefined || type === 1 || type === 5;
      if (isAllowed && !shifts) continue;
      yield {
        where: `object ${object}`,
        message: shifts
          ? "A graphics state moves the halftone screen"
          : `A halftone is of type ${type}: only 1 and 5 are allowed`,
        hint: "Export the file without halftone screens",
      };
    }
  },
};
