/**
 * The words of one output, slot by slot: the narrative's, under what a campaign locks, under what
 * the request sets. It measures nothing; copy that is too long is said, not thrown.
 */
import {
  factsNamed,
  fillFacts,
  type Fact,
  type Narrative,
  type Toolkit,
} from "#brand";
import { slotIssues, type SlotIssue } from "#templates";
import { ToolkitError, UnknownNameError } from "./errors.ts";
import { factOf } from "./fact-of.ts";
import type { RenderRequest } from "./request.ts";

/** A fact where it is stated. */
export interface StatedFact {
  readonly slot: string;
  readonly fact: Fact;
}

/** The words of one output and what they rest on. */
export interface ComposedCopy {
  readonly copy: Readonly<Record<string, unknown>>;
  /** Copy beyond its limit. */
  readonly tooLong: readonly SlotIssue[];
  /** The facts that the copy states, slot by slot. */
  readonly facts: readonly StatedFact[];
}

/** The copy of a request. What is wrong in any other way than too long is thrown. */
export function composeCopy(
  toolkit: Toolkit,
  narrative: Narrative,
  request: RenderRequest,
): ComposedCopy {
  const { template } = request;
  const slots = Object.keys(template.slots.shape);
  const unknown = Object.keys(request.copy).find(
    (slot) => !slots.includes(slot),
  );
  if (unknown !== undefined) throw new UnknownNameError("slot", unknown, slots);
  const set = setWords(toolkit, request);
  const own = Object.entries(narrative).filter(([field]) =>
    slots.includes(field),
  );
  const merged: Record<string, unknown> = {
    ...Object.fromEntries(own),
    ...set.words,
  };
  const issues = slotIssues(template.slots, merged);
  const wrong = issues.find((issue) => issue.kind !== "too-long");
  if (wrong) {
    throw new ToolkitError(
      "wrong-copy",
      `Cannot set slot "${wrong.path}" of template "${template.name}": ${wrong.message}`,
    );
  }
  const told = Object.entries(narrative.facts ?? {})
    .filter(([slot]) => slots.includes(slot) && !(slot in set.words))
    .flatMap(([slot, keys]) => keys.map((key) => ({ slot, key })));
  return {
    copy: merged,
    tooLong: issues,
    facts: [...told, ...set.facts].map(({ slot, key }) => ({
      slot,
      fact: factOf(toolkit, key),
    })),
  };
}

interface SetWords {
  readonly words: Readonly<Record<string, string | readonly string[]>>;
  readonly facts: readonly { readonly slot: string; readonly key: string }[];
}

/** What does not come from the narrative: locked texts, and what the request sets where it may. */
function setWords(
  toolkit: Toolkit,
  { copy, language, template }: RenderRequest,
): SetWords {
  const fixed = lockedText(toolkit, template, language);
  const given = Object.entries({ ...copy, ...fixed });
  const fill = (text: string): string =>
    fillFacts(text, (key) => wordsOf(factOf(toolkit, key), language));
  return {
    words: Object.fromEntries(
      given.map(([slot, text]) => [
        slot,
        typeof text === "string" ? fill(text) : text.map(fill),
      ]),
    ),
    facts: given.flatMap(([slot, text]) =>
      factsNamed([text].flat().join("\n")).map((key) => ({ slot, key })),
    ),
  };
}

/** The fixed texts of the slots that a campaign locks in a template. A list has a line for each entry. */
const lockedText = (
  { templates = [] }: Toolkit,
  { name, slots }: RenderRequest["template"],
  language: string,
): Readonly<Record<string, string | readonly string[]>> =>
  Object.fromEntries(
    templates
      .filter(({ template }) => template === name)
      .flatMap(({ lockedSlots }) => lockedSlots)
      .flatMap(({ slot, text }) => {
        const words = text?.[language];
        if (words === undefined) return [];
        const isList = slots.shape[slot]?._zod.def.type === "array";
        return [[slot, isList ? words.split("\n") : words]];
      }),
  );

function wordsOf({ key, words }: Fact, language: string): string {
  const found = words[language];
  if (found !== undefined) return found;
  throw new ToolkitError(
    "wrong-copy",
    `Cannot state fact "${key}" in "${language}": it has no words there, so say in the fact how it is printed`,
  );
}
