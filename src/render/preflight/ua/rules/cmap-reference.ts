import { atFont } from "../fonts/at-font.ts";
import { embeddedCmapOf } from "../fonts/embedded-cmap.ts";
import { knownCmaps } from "../fonts/known-cmaps.table.ts";
import type { UaRule } from "../ua-rule.ts";

/** Matterhorn 31-008. */
export const cmapReference: UaRule = {
  code: "ua/cmap-reference",
  severity: "block",
  says: "A table of codes builds on none but those that every reader has.",
  source: "Matterhorn 31-008; ISO 14289-1, 7.21.3.3; ISO 32000-1, Table 118",
  *check({ fonts }) {
    for (const font of fonts) {
      const uses = embeddedCmapOf(font)?.uses;
      if (uses === undefined || knownCmaps.has(uses)) continue;
      yield {
        ...atFont(font),
        message: `The table of codes of "${font.name}" builds on "${uses}", which is not in every reader`,
        hint: "Export the file again with embedded fonts",
      };
    }
  },
};
