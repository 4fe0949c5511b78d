import type { TextFieldSingleValidation } from "payload";
import { ToolkitError } from "#render/errors";
import { fontOf } from "./font-of.ts";

const mostKnown = 200;
/** Files that were opened: what a name stands for does not change while the program runs. */
const known = new Set<string>();

/** A font that is there and can do the brand's work. A brand is read by everybody, so a mistake is told before it is kept. */
export const isFont: TextFieldSingleValidation = async (value) => {
  if (!value) return "Choose a font file";
  if (known.has(value)) return true;
  try {
    await fontOf(value);
  } catch (error) {
    if (error instanceof ToolkitError) return error.message;
    throw error;
  }
  if (known.size >= mostKnown) known.clear();
  known.add(value);
  return true;
};
