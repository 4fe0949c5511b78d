/** Longest text that is kept, in characters; IPTC's longest field has 2,000. */
const greatestLength = 10_000;

/** Most entries of one list that are kept. */
const greatestCount = 500;

/** A text as a field may hold it: no control characters, no half characters, not too long. */
export const tidyText = (text: string): string =>
  Buffer.from(text.slice(0, greatestLength))
    .toString()
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\t\n]|[\ufffe\uffff]/gu, "")
    .trim();

/** Tidy texts of a list, each once; nothing for an empty list. */
export function tidyList(
  texts: readonly string[],
): readonly string[] | undefined {
  const kept = new Set(texts.slice(0, greatestCount).map(tidyText));
  kept.delete("");
  return kept.size > 0 ? [...kept] : undefined;
}

/** Text of unknown encoding: UTF-8 where it is that, else Windows' superset of Latin-1. */
export function decodeText(bytes: Uint8Array): string {
  const kept = bytes.subarray(0, greatestLength * 4);
  // A character that our own cut went through is no reason to doubt the rest.
  const stream = kept.length < bytes.length;
  try {
    const decoder = new TextDecoder("utf-8", { fatal: true });
    return tidyText(decoder.decode(kept, { stream }));
  } catch {
    return tidyText(new TextDecoder("windows-1252").decode(kept));
  }
}
