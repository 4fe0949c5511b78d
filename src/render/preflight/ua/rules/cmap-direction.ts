import { atFont } from "../fonts/at-font.ts";
import { embeddedCmapOf } from "../fonts/embedded-cmap.ts";
import type { UaRule } from "../ua-rule.ts";

/** Matterhorn 31-007. */
export const cmapDirection: UaRule = {
  code: "ua/cmap-direction",
  severity: "block",
  says: "A table of codes says once which way its text runs.",
  source: "Matterhorn 31-007; ISO 14289-1, 7.21.3.3",
  *check({ fonts }) {
    for (const font of fonts) {
      const cmap = embeddedCmapOf(font);
      if (!cmap) continue;
      const outside = cmap.entries.number("WMode") ?? 0;
      const inside = cmap.direction ?? 0;
      if (outside === inside) continue;
      yield {
        ...atFont(font),
        message: `The table of codes of "${font.name}" says WMode ${outside} outside and ${inside} inside`,
        hint: "Export the file again with embedded fonts",
      };
    }
  },
};
