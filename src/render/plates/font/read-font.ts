import { ToolkitError } from "../../errors.ts";
import type { Entries } from "../content/entries.ts";
import type { Missing } from "../missing.ts";
import { readCompositeFont } from "./composite-font.ts";
import type { Font } from "./font.ts";
import { readSimpleFont } from "./simple-font.ts";
import { readType3Font } from "./type3-font.ts";

/** Reads a font of any type; nothing, and a sentence, where it cannot be read. */
export function readFont(entries: Entries, missing: Missing): Font | undefined {
  const name = entries.name("BaseFont") ?? entries.name("Name") ?? "";
  try {
    const font = readAny(entries);
    const lacks =
      font.lacks &&
      `The font "${name}" ${font.lacks}, and its text is not drawn`;
    return lacks ? { ...font, lacks } : font;
  } catch (problem) {
    if (!(problem instanceof ToolkitError)) throw problem;
    missing.add(`The font "${name}" cannot be read: ${problem.message}`);
    return undefined;
  }
}

function readAny(entries: Entries): Font {
  switch (entries.name("Subtype")) {
    case "Type0":
      return readCompositeFont(entries);
    case "Type3":
      return readType3Font(entries);
    default:
      return readSimpleFont(entries);
  }
}
