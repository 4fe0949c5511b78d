import { Entries } from "../../plates/content/entries.ts";
import type { TextState } from "./content-state.ts";

/** How far a string moves the pen, in unscaled text space, and how many characters it has. */
export function widthOf(codes: Uint8Array, text: TextState): number {
  const { font, size, charSpace, wordSpace, stretch } = text;
  const isComposite = font?.name("Subtype") === "Type0";
  const widths = font ? widthsOf(font, isComposite) : () => 500;
  const step = isComposite ? 2 : 1;
  let width = 0;
  for (let at = 0; at < codes.length; at += step) {
    const first = codes[at] ?? 0;
    const code = isComposite ? first * 256 + (codes[at + 1] ?? 0) : first;
    const isSpace = !isComposite && code === 32;
    width +=
      (widths(code) / 1000) * size + charSpace + (isSpace ? wordSpace : 0);
  }
  return width * stretch;
}

type Widths = (code: number) => number;

/** Fonts are asked again and again: each is read once. */
const known = new WeakMap<object, Widths>();

function widthsOf(font: Entries, isComposite: boolean): Widths {
  let widths = known.get(font.dict);
  if (!widths) {
    widths = isComposite ? compositeWidths(font) : simpleWidths(font);
    known.set(font.dict, widths);
  }
  return widths;
}

function simpleWidths(font: Entries): Widths {
  const first = font.number("FirstChar") ?? 0;
  const widths = font.numbers("Widths") ?? [];
  const other = font.entries("FontDescriptor")?.number("MissingWidth") ?? 500;
  // The glyphs of a Type 3 font are measured in a space of their own.
  const scale = (font.numbers("FontMatrix")?.[0] ?? 0.001) * 1000;
  return (code) => (widths[code - first] ?? other) * scale;
}

/** `W` lists runs: a code with the widths from it on, or a first and a last code with one width. */
function compositeWidths(font: Entries): Widths {
  const [descendant] = font.list("DescendantFonts") ?? [];
  const entries = Entries.of(font.file, descendant);
  const widths = new Map<number, number>();
  if (!entries) return () => 1000;
  const other = entries.number("DW") ?? 1000;
  const list = entries.list("W") ?? [];
  for (let at = 0; at < list.length;) {
    const first = list[at];
    const next = list[at + 1];
    if (typeof first !== "number") break;
    if (Array.isArray(next)) {
      for (const [index, width] of next.entries())
        if (typeof width === "number") widths.set(first + index, width);
      at += 2;
    } else {
      const width = list[at + 2];
      if (typeof next === "number" && typeof width === "number")
        for (let code = first; code <= Math.min(next, 65_535); code++)
          widths.set(code, width);
      at += 3;
    }
  }
  return (code) => widths.get(code) ?? other;
}
