import type { Swatch } from "../swatch.ts";

/** GIMP reads a name to the end of its line. */
const onOneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** The swatches as a palette for GIMP, Inkscape and Krita: sRGB only, four columns. */
export function writeGpl(
  swatches: readonly Swatch[],
  paletteName: string,
): string {
  const rows = swatches.map(({ srgb, title }) => {
    const channels = srgb.map((channel) => String(channel).padStart(3));
    return `${channels.join(" ")}\t${onOneLine(title)}\n`;
  });
  return `GIMP Palette\nName: ${onOneLine(paletteName)}\nColumns: 4\n#\n${rows.join("")}`;
}
