import type { ArtworkRule } from "../artwork-rule.ts";
import { dictionariesOf } from "../dictionaries.ts";

const intents: ReadonlySet<string> = new Set([
  "RelativeColorimetric",
  "AbsoluteColorimetric",
  "Perceptual",
  "Saturation",
]);

export const renderingIntent: ArtworkRule = {
  code: "press/rendering-intent",
  severity: "block",
  says: "Rendering intents are of the four that everybody knows.",
  source: "ISO 15930-7, 6.2.9",
  *check({ file }) {
    for (const { entries, object } of dictionariesOf(file)) {
      const isImage = entries.name("Subtype") === "Image";
      const isState = entries.name("Type") === "ExtGState";
      const said = isImage
        ? entries.name("Intent")
        : isState
          ? entries.name("RI")
          : undefined;
      if (said === undefined || intents.has(said)) continue;
      yield {
        where: `object ${object}`,
        message: `The rendering intent "${said.slice(0, 40)}" is not one that PDF knows`,
        hint: "Choose relative colorimetric or perceptual, and export again",
      };
    }
  },
};
