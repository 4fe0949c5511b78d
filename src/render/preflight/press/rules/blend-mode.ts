import { nameOfPaint } from "../../artwork/name-of-paint.ts";
import { onPage, type ArtworkRule } from "../artwork-rule.ts";

const modes: ReadonlySet<string> = new Set([
  "Normal",
  "Compatible",
  "Multiply",
  "Screen",
  "Overlay",
  "Darken",
  "Lighten",
  "ColorDodge",
  "ColorBurn",
  "HardLight",
  "SoftLight",
  "Difference",
  "Exclusion",
  "Hue",
  "Saturation",
  "Color",
  "Luminosity",
]);

export const blendMode: ArtworkRule = {
  code: "press/blend-mode",
  severity: "block",
  says: "Colours are mixed in ways that PDF knows.",
  source: "ISO 15930-7, 6.2.6; ISO 32000-1, 11.3.5",
  *check({ pages }) {
    for (const page of pages) {
      const found = page.walk.painted.find(
        (painted) => !modes.has(painted.blendMode),
      );
      if (!found) continue;
      yield {
        ...onPage(page, found.box),
        message: `${nameOfPaint(found)} is mixed by "${found.blendMode.slice(0, 40)}", which PDF does not know`,
        hint: "Choose a blend mode such as Multiply",
      };
    }
  },
};
