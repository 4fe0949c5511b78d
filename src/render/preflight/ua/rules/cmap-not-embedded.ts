import { atFont } from "../fonts/at-font.ts";
import { knownCmaps } from "../fonts/known-cmaps.table.ts";
import type { UaRule } from "../ua-rule.ts";

/** Matterhorn 31-006. */
export const cmapNotEmbedded: UaRule = {
  code: "ua/cmap-not-embedded",
  severity: "block",
  says: "Tables of codes are in the file, unless every reader has them.",
  source: "Matterhorn 31-006; ISO 14289-1, 7.21.3.3; ISO 32000-1, Table 118",
  *check({ fonts }) {
    for (const font of fonts) {
      if (font.kind !== "Type0" || font.entries.stream("Encoding")) continue;
      const name = font.entries.name("Encoding");
      if (name !== undefined && knownCmaps.has(name)) continue;
      yield {
        ...atFont(font),
        message: `The font "${font.name}" takes its table of codes "${name ?? "none"}" from outside the file`,
        hint: "Export the file again with embedded fonts",
      };
    }
  },
};
