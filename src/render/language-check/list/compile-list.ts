import type { LanguageTag, WordContext, WordEntry, WordList } from "#brand";
import { keyOf } from "../text/words.ts";

/** A word of a form or phrase; `*` is any word. */
export type Pattern = readonly string[];

/** What must stand around a word, ready to be asked. */
export interface CompiledContext {
  readonly phrases: readonly Pattern[];
  readonly near: ReadonlySet<string>;
}

/** One form of one entry, ready to be found. */
export interface CompiledForm {
  readonly entry: WordEntry;
  /** As the brand writes it. */
  readonly form: string;
  /** Words of the form, the first of which finds it. */
  readonly pattern: Pattern;
  /** Whether stops stand within it: `e.g.`. */
  readonly hasStops: boolean;
  readonly replacement: string;
  readonly contexts: CompiledContext | undefined;
  readonly exceptions: CompiledContext | undefined;
}

/** The forms of one language by their first word, longest first. */
export type CompiledList = ReadonlyMap<string, readonly CompiledForm[]>;

/** A brand's list is compiled once for each language and forgotten with the brand. */
const compiled = new WeakMap<WordList, Map<string, CompiledList>>();

/** The forms of a language, ready to be found. */
export function compileList(
  words: WordList,
  language: LanguageTag,
): CompiledList {
  const lists = compiled.get(words) ?? new Map<string, CompiledList>();
  compiled.set(words, lists);
  const primary = primaryOf(language);
  const known = lists.get(primary);
  if (known) return known;
  const list = indexOf(
    words.entries
      .filter((entry) => primaryOf(entry.language) === primary)
      .flatMap(formsOf),
  );
  lists.set(primary, list);
  return list;
}

const primaryOf = (language: LanguageTag): string =>
  (language.split("-")[0] ?? language).toLowerCase();

function indexOf(forms: readonly CompiledForm[]): CompiledList {
  const list = new Map<string, CompiledForm[]>();
  for (const form of forms) {
    const [first] = form.pattern;
    if (first === undefined) continue;
    const others = list.get(first);
    if (others) others.push(form);
    else list.set(first, [form]);
  }
  for (const others of list.values())
    others.sort((a, b) => b.pattern.length - a.pattern.length);
  return list;
}

function formsOf(entry: WordEntry): readonly CompiledForm[] {
  const contexts = contextOf(entry.contexts);
  const exceptions = contextOf(entry.exceptions);
  return Object.entries(entry.forms).map(([form, replacement]) => ({
    entry,
    form,
    pattern: patternOf(form),
    hasStops: form.includes("."),
    replacement,
    contexts,
    exceptions,
  }));
}

const contextOf = (
  context: WordContext | undefined,
): CompiledContext | undefined =>
  context && {
    phrases: (context.phrases ?? []).map(patternOf),
    near: new Set((context.near ?? []).map(keyOf)),
  };

/** Parted as texts are, but without a pattern for the letters of all scripts. */
const patternOf = (phrase: string): Pattern =>
  keyOf(phrase)
    .split(/[\s.-]+/u)
    .filter((word) => word !== "");
