import { onPage, type ArtworkRule } from "../artwork-rule.ts";
import { dictionariesOf } from "../dictionaries.ts";

const intents: ReadonlySet<string> = new Set([
  "RelativeColorimetric",
  "AbsoluteColorimetric",
  "Perceptual",
  "Saturation",
]);

const hint = "Choose relative colorimetric or perceptual, and export again";
const messageFor = (said: string): string =>
  `The rendering intent "${said.slice(0, 40)}" is not one that PDF knows`;

export const renderingIntent: ArtworkRule = {
  code: "press/rendering-intent",
  severity: "block",
  says: "Rendering intents are of the four that everybody knows.",
  source: "ISO 15930-7, 6.2.9",
  *check({ file, pages }) {
    for (const page of pages) {
      const unknown = [...page.walk.intents].find((said) => !intents.has(said));
      if (unknown !== undefined)
        yield { ...onPage(page), message: messageFor(unknown), hint };
    }
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
        message: messageFor(said),
        hint,
      };
    }
  },
};
