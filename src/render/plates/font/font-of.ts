import type { PdfValue } from "../../read-pdf/pdf-file.ts";
import type { ContentRun } from "../content/content-run.ts";
import { Entries } from "../content/entries.ts";
import type { Font } from "./font.ts";
import { readFont } from "./read-font.ts";

/** A font by its dictionary, read once for a page. */
export function fontOf(
  run: ContentRun,
  value: PdfValue | undefined,
  name = "",
): Font | undefined {
  const { file, fonts, missing } = run.page;
  const entries = Entries.of(file, value);
  if (!entries) {
    missing.add(`The font "${name}" is not there, and its text is not drawn`);
    return undefined;
  }
  if (!fonts.has(entries.dict))
    fonts.set(entries.dict, readFont(entries, missing));
  return fonts.get(entries.dict);
}
