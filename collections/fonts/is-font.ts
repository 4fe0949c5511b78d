import type { TextFieldSingleValidation } from "payload";
import { ToolkitError } from "#render/errors";
import { checkFont, readFontFile } from "#render/fonts";
import { bringFont } from "./bring-font.ts";

const mostKnown = 200;
/** Files that were opened: what a name stands for does not change while the program runs. */
const known = new Set<string>();

/**
 * A font that is there and can be embedded. A brand is read by everybody, so a mistake is told before it is kept.
 *
 * Forms ask this on every page of a brand, so it loads no shaper: whether letters can be set was asked when the font was
 * handed in.
 */
export const isFont: TextFieldSingleValidation = async (value) => {
  if (!value) return "Choose a font file";
  if (known.has(value)) return true;
  try {
    await bringFont(value);
    checkFont(await readFontFile(value));
  } catch (error) {
    if (error instanceof ToolkitError) return error.message;
    throw error;
  }
  if (known.size >= mostKnown) known.clear();
  known.add(value);
  return true;
};
