import { atFont } from "../fonts/at-font.ts";
import { embeddedCmapOf } from "../fonts/embedded-cmap.ts";
import type { UaRule } from "../ua-rule.ts";

/** Matterhorn 31-001 to 31-003: the CMap and the font have to count the same characters. */
export const cidSystem: UaRule = {
  code: "ua/cid-system",
  severity: "block",
  says: "A font and its table of codes number the same collection of characters.",
  source: "Matterhorn 31-001, 31-002, 31-003; ISO 14289-1, 7.21.3.1",
  *check({ fonts }) {
    for (const font of fonts) {
      const cmap = embeddedCmapOf(font);
      if (!cmap) continue;
      const system = font.glyphs.entries("CIDSystemInfo");
      const isSame =
        system !== undefined &&
        cmap.registry !== undefined &&
        cmap.registry === system.text("Registry") &&
        cmap.ordering === system.text("Ordering") &&
        (system.number("Supplement") ?? 0) <= (cmap.supplement ?? -1);
      if (isSame) continue;
      yield {
        ...atFont(font),
        message: `The font "${font.name}" and its table of codes are of different collections of characters`,
        hint: "Export the file again with embedded fonts",
      };
    }
  },
};
