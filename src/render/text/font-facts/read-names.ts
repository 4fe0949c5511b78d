/** The names in a font file (OpenType 1.9, `name`), in English where it has them. */
import { viewOf } from "../../pdf/font/sfnt.ts";
import type { FontFacts } from "./font-facts.ts";

/** Numbers of names. */
const ids = {
  family: 1,
  style: 2,
  postScript: 6,
  licence: 13,
  chosenFamily: 16,
  chosenStyle: 17,
} as const;

const windows = 3;
const english = 0x409;
const longest = 600;

/** Family, style, PostScript name and licence; a nameless font is called by what it is. */
export function readNames(
  table: Uint8Array = new Uint8Array(),
): Pick<FontFacts, "family" | "licence" | "name" | "style"> {
  const names = namesIn(table);
  const family =
    names.get(ids.chosenFamily) ?? names.get(ids.family) ?? "Unnamed font";
  const style = names.get(ids.chosenStyle) ?? names.get(ids.style) ?? "Regular";
  const written = names.get(ids.postScript) ?? `${family}-${style}`;
  return {
    family,
    style,
    name: written.replaceAll(/[^A-Za-z0-9-]/g, "").slice(0, 59) || "Font",
    licence: names.get(ids.licence) ?? "",
  };
}

/** Names by their number: those for Windows in English win, then any for Windows. */
function namesIn(table: Uint8Array): ReadonlyMap<number, string> {
  const view = viewOf(table);
  const names = new Map<number, string>();
  const count = table.length < 6 ? 0 : view.getUint16(2);
  const storage = table.length < 6 ? 0 : view.getUint16(4);
  for (
    let index = 0;
    index < count && 18 + 12 * index <= table.length;
    index += 1
  ) {
    const record = 6 + 12 * index;
    const [platform, , language, id] = [0, 2, 4, 6].map((at) =>
      view.getUint16(record + at),
    );
    if (platform !== windows || id === undefined) continue;
    if (names.has(id) && language !== english) continue;
    const start = storage + view.getUint16(record + 10);
    const text = textIn(
      table.subarray(start, start + view.getUint16(record + 8)),
    );
    if (text) names.set(id, text);
  }
  return names;
}

/** UTF-16 as the table has it, without what no field keeps. */
const textIn = (bytes: Uint8Array): string =>
  new TextDecoder("utf-16be")
    .decode(bytes)
    .replaceAll(/[\p{Cc}\p{Cs}\p{Co}\p{Cn}\ufffd]+/gu, " ")
    .trim()
    .slice(0, longest);
