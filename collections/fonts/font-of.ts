import { readFontFile } from "#render/fonts";
import type { FontFacts } from "#render/font-facts";
import { bringFont } from "./bring-font.ts";

/** A font's bytes and what they say. */
export interface OpenedFont {
  readonly bytes: Uint8Array;
  readonly facts: FontFacts;
}

/** Opens a font as a brand's typefaces name it. Throws `missing-supply` or `unfit-font`, with what to do. */
export async function fontOf(file: string): Promise<OpenedFont> {
  await bringFont(file);
  const bytes = await readFontFile(file);
  // The shaper is loaded with the first font, and not with every page that reads a brand.
  const { factsOfFont } = await import("#render/font-facts");
  return { bytes, facts: factsOfFont(bytes) };
}
