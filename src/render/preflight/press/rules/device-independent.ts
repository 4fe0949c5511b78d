import { nameOfPaint } from "../../artwork/name-of-paint.ts";
import { onPage, type ArtworkRule } from "../artwork-rule.ts";

const families: ReadonlySet<string> = new Set([
  "Lab",
  "ICCBased",
  "CalGray",
  "unknown",
]);

/** Whatever is not ink yet becomes ink in the studio, unseen by whoever approved it. */
export const deviceIndependent: ArtworkRule = {
  code: "press/device-independent",
  severity: "block",
  says: "Colours are inks already: nothing is left to be converted by a profile.",
  source: "GWG 2022 R0027 (early binding)",
  *check({ pages }) {
    for (const page of pages) {
      const found = page.walk.painted.find(
        ({ color: { space } }) =>
          space.kind === "light" && families.has(space.family),
      );
      if (!found) continue;
      const { space } = found.color;
      yield {
        ...onPage(page, found.box),
        message: `${nameOfPaint(found)} is in ${space.family === "unknown" ? "a colour space that cannot be read" : space.family}`,
        hint: "Convert it to the job's CMYK before exporting",
      };
    }
  },
};
