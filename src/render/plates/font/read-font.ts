import type { Entries } from "../content/entries.ts";
import type { Missing } from "../missing.ts";
import type { Font } from "./font.ts";

/** Reads a font. */
export function readFont(entries: Entries, missing: Missing): Font | undefined {
  missing.add(`Font ${entries.name("BaseFont") ?? ""}`);
  return undefined;
}
