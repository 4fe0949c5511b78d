import type { ReadText } from "../text/read-text.ts";
import { sentenceAt } from "../text/sentences.ts";
import type {
  CompiledContext,
  CompiledForm,
  CompiledList,
  Pattern,
} from "./compile-list.ts";

/** A form of the list where it stands: indices of words, offsets of text. */
export interface ListMatch {
  readonly form: CompiledForm;
  readonly firstWord: number;
  readonly afterWord: number;
  readonly start: number;
  readonly end: number;
}

/** Every form of the list in a text whose surroundings make it one; the longest wins. */
export function* matchList(
  read: ReadText,
  list: CompiledList,
): Generator<ListMatch> {
  let index = 0;
  while (index < read.words.length) {
    const match = matchAt(read, list, index);
    if (match) yield match;
    index = match ? match.afterWord : index + 1;
  }
}

function matchAt(
  read: ReadText,
  list: CompiledList,
  index: number,
): ListMatch | undefined {
  const word = read.words[index];
  if (!word || word.isShielded) return undefined;
  for (const form of list.get(word.key) ?? []) {
    const match = placeOf(read, form, index);
    if (match && isMeant(read, match)) return match;
  }
  return undefined;
}

/** Where a form stands if it begins at a word: the same words, with nothing but spaces or hyphens between. */
function placeOf(
  { words, text }: ReadText,
  form: CompiledForm,
  firstWord: number,
): ListMatch | undefined {
  const afterWord = firstWord + form.pattern.length;
  const first = words[firstWord];
  const last = words[afterWord - 1];
  if (!first || !last) return undefined;
  for (let at = firstWord + 1; at < afterWord; at += 1) {
    const gap = text.slice(words[at - 1]?.end, words[at]?.start);
    const isJoined = form.hasStops
      ? /^\. ?$/u.test(gap)
      : /^(?:[\s\u2010\u2011-]|\s{2})$/u.test(gap);
    if (words[at]?.key !== form.pattern[at - firstWord] || !isJoined)
      return undefined;
  }
  const takesStop = form.hasStops && text[last.end] === ".";
  const end = last.end + (takesStop ? 1 : 0);
  const isSame =
    !form.entry.isCaseSensitive || text.slice(first.start, end) === form.form;
  return isSame
    ? { form, firstWord, afterWord, start: first.start, end }
    : undefined;
}

const isMeant = (read: ReadText, match: ListMatch): boolean => {
  const { contexts, exceptions } = match.form;
  return (
    (!contexts || holds(read, match, contexts)) &&
    !(exceptions && holds(read, match, exceptions))
  );
};

function holds(
  read: ReadText,
  match: ListMatch,
  { phrases, near }: CompiledContext,
): boolean {
  return (
    phrases.some((phrase) => isWithin(read, match, phrase)) ||
    (near.size > 0 && isNear(read, match, near))
  );
}

/** Whether a phrase stands so that it holds the match. */
function isWithin(
  { words }: ReadText,
  { firstWord, afterWord }: ListMatch,
  phrase: Pattern,
): boolean {
  const earliest = Math.max(0, afterWord - phrase.length);
  for (let from = earliest; from <= firstWord; from += 1)
    if (
      phrase.every((part, offset) =>
        part === "*"
          ? words[from + offset] !== undefined
          : words[from + offset]?.key === part,
      )
    )
      return true;
  return false;
}

/** As far as a sentence without an end is looked along, in words. */
const reach = 40;

function isNear(
  { words, sentences }: ReadText,
  { firstWord, afterWord }: ListMatch,
  near: ReadonlySet<string>,
): boolean {
  const sentence = sentenceAt(sentences, firstWord);
  const from = Math.max(sentence?.firstWord ?? 0, firstWord - reach);
  const to = Math.min(sentence?.afterWord ?? words.length, afterWord + reach);
  for (let at = from; at < to; at += 1) {
    const isOwn = at >= firstWord && at < afterWord;
    if (!isOwn && near.has(words[at]?.key ?? "")) return true;
  }
  return false;
}
