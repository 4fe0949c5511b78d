/**
 * Whether a password is hard to guess: long, not what everybody takes, not about its owner.
 *
 * It asks for length and never for kinds of characters, as the National Cyber Security Centre advises:
 * three random words are better than a capital and a figure. It knows no password in use.
 */
import { commonWords } from "./common-words.table.ts";

/** Whose password it is, as far as it is known. */
export interface PasswordOwner {
  readonly email?: string | null | undefined;
  readonly name?: string | null | undefined;
}

/** Fewest characters of a password. */
export const leastLength = 12;

/** Most characters of a password: more is no safer and only work for the server. */
export const greatestLength = 200;

const advice = "for example three or four words that have nothing in common";

/** True, or what is wrong with a password and what to do. */
export function checkPassword(
  password: unknown,
  owner: PasswordOwner,
): true | string {
  if (typeof password !== "string") return "Enter a password as text";
  const length = [...password].length;
  if (length < leastLength)
    return `Use at least ${leastLength} characters, ${advice}: this password has ${length}`;
  if (length > greatestLength)
    return `Use at most ${greatestLength} characters: this password has ${length}`;
  const lower = password.toLowerCase();
  if (partsOf(owner).some((part) => lower.includes(part)))
    return `Leave your name and your e-mail address out of the password: use something else, ${advice}`;
  if (isPattern(lower))
    return `This password repeats itself or counts up: use something else, ${advice}`;
  if (isCommon(lower))
    return `This password is among the first that anybody tries: use something else, ${advice}`;
  return true;
}

/** What of a name and an address may not stand in a password. Short parts stand in too many words. */
function partsOf({ email, name }: PasswordOwner): readonly string[] {
  const [mailbox = ""] = (email ?? "").toLowerCase().split("@");
  return [
    mailbox,
    ...mailbox.split(/[^\p{L}]+/u),
    ...(name ?? "").toLowerCase().split(/[^\p{L}]+/u),
  ].filter((part) => [...part].length >= 4);
}

/** `aaaa…`, `abcabcabc…`, `123456…`: little that would have to be guessed. */
function isPattern(text: string): boolean {
  const codes = [...text].map((character) => character.codePointAt(0) ?? 0);
  const period = [1, 2, 3, 4].some((step) =>
    codes.every((code, index) => index < step || code === codes[index - step]),
  );
  const neighbours = codes.filter(
    (code, index) => index > 0 && Math.abs(code - (codes[index - 1] ?? 0)) <= 1,
  );
  return period || neighbours.length >= ((codes.length - 1) * 2) / 3;
}

const lookalikes: Readonly<Record<string, string>> = {
  "@": "a",
  "4": "a",
  "3": "e",
  "1": "i",
  "!": "i",
  "0": "o",
  $: "s",
  "5": "s",
  "7": "t",
};

/** At most two different common words, with any figures and signs between, before and after. */
function isCommon(text: string): boolean {
  const trimmed = text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
  const unmasked = [...trimmed]
    .map((character) => lookalikes[character] ?? character)
    .join("");
  return [text, trimmed, unmasked]
    .map((spelling) => spelling.replace(/[^\p{L}]/gu, ""))
    .some((letters) => fewestWords(letters) <= 2);
}

/** How many different common words a text is made of; infinite where it holds anything else. */
function fewestWords(letters: string): number {
  const reached: (ReadonlySet<string> | undefined)[] = [new Set()];
  for (let end = 1; end <= letters.length; end++)
    for (const word of commonWords) {
      const before = reached[end - word.length];
      if (!before || !letters.endsWith(word, end)) continue;
      const words = new Set(before).add(word);
      if (words.size < (reached[end]?.size ?? Number.POSITIVE_INFINITY))
        reached[end] = words;
    }
  return reached[letters.length]?.size ?? Number.POSITIVE_INFINITY;
}
