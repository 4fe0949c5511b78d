import { ToolkitError } from "#render/errors";
import { readFontFile } from "#render/fonts";
import type { FontFacts } from "#render/font-facts";
import { bringFont } from "./bring-font.ts";

/** A font's bytes and what they say. */
export interface OpenedFont {
  readonly bytes: Uint8Array;
  readonly facts: FontFacts;
}

/** Opens a font as a brand's typefaces name it. Throws `unfit-font` with what to do, also for one that is not there. */
export async function fontOf(file: string): Promise<OpenedFont> {
  await bringFont(file);
  const bytes = await readFontFile(file).catch((cause: unknown) => {
    if (!(cause instanceof ToolkitError)) throw cause;
    throw new ToolkitError("unfit-font", cause.message, { cause });
  });
  // The shaper is loaded with the first font, and not with every page that reads a brand.
  const { factsOfFont } = await import("#render/font-facts");
  return { bytes, facts: factsOfFont(bytes) };
}
