import { searchWords } from "./search-words.ts";

/** A text in pieces that alternate: the first as it stands, the second found, and so on. */
export type Marked = readonly string[];

const piece = /[\p{L}\p{N}\p{M}’']+/gu;

/** Letters of a text that are shown around what was found. */
const greatestText = 220;
const leadIn = 60;

/** Marks the words of a text that were found, by words as the index has them. */
export function marked(text: string, found: ReadonlySet<string>): Marked {
  const shown = around(text, found);
  const pieces: string[] = [];
  let plain = "";
  let last = 0;
  for (const { 0: word, index } of shown.matchAll(piece)) {
    if (!isFound(word, found)) continue;
    plain = shown.slice(last, index);
    pieces.push(plain, word);
    last = index + word.length;
  }
  return [...pieces, shown.slice(last)];
}

const isFound = (word: string, found: ReadonlySet<string>): boolean =>
  searchWords(word).some((one) => found.has(one));

/** A long text from a little before the first word that was found. */
function around(text: string, found: ReadonlySet<string>): string {
  if (text.length <= greatestText) return text;
  const first = [...text.matchAll(piece)].find(({ 0: word }) =>
    isFound(word, found),
  );
  const from = Math.max(0, (first?.index ?? 0) - leadIn);
  const begin = from === 0 ? 0 : text.indexOf(" ", from) + 1;
  const end = text.lastIndexOf(" ", begin + greatestText);
  const isWhole = begin + greatestText >= text.length;
  const cut = text.slice(
    begin,
    isWhole || end <= begin ? begin + greatestText : end,
  );
  return `${begin > 0 ? "… " : ""}${cut}${isWhole ? "" : " …"}`;
}
