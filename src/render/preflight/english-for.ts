import type { Frame } from "../frame.ts";
import type { English } from "../language-check/english/english.ts";
import { openEnglish } from "../language-check/language-check.ts";
import { isEnglish } from "../language-check/text/read-text.ts";

/** Fewer words have no reading level worth the loading: a card or poster never waits for it. */
const leastWords = 100;

let opened: Promise<English> | undefined;

/** What reads English prose, once for each process, where the copy is long enough to be read. */
export async function englishFor(
  frames: readonly Frame[],
): Promise<English | undefined> {
  const language = frames[0]?.language ?? "";
  if (!isEnglish(language)) return undefined;
  const count = frames
    .flatMap(({ texts }) => texts)
    .reduce((sum, { text }) => sum + text.split(" ").length, 0);
  if (count < leastWords) return undefined;
  opened ??= openEnglish();
  return opened;
}
