import { ToolkitError } from "#render/errors";
import { isGuideKind, type GuideKind } from "./guide-entry.ts";
import { searchWords } from "./search-words.ts";
import { smallWords } from "./small-words.table.ts";

/** What somebody asks the guide. */
export interface GuideQuestion {
  /** As it was typed. */
  readonly text: string;
  /** What is looked for, folded, each word once. */
  readonly words: readonly string[];
  /** One kind of things alone. */
  readonly kind?: GuideKind;
  /** From 1. */
  readonly page: number;
}

/** Letters of a question, and words that are looked for: more is a text, not a question. */
export const greatestQuestion = 200;
const mostWords = 16;
const mostPages = 50;

/** What an address asks, as it stands there. */
export interface AskedGuide {
  readonly q?: string | undefined;
  readonly in?: string | undefined;
  readonly page?: string | undefined;
}

const refusal = (message: string): ToolkitError =>
  new ToolkitError("search", message);

/** Reads a question from the words of an address. What is too long or unknown is refused, never cut. */
export function readGuideQuestion(asked: AskedGuide): GuideQuestion {
  const text = (asked.q ?? "").trim();
  if (text.length > greatestQuestion)
    throw refusal(
      `Cannot search for ${text.length} characters: ask in at most ${greatestQuestion}`,
    );
  const all = [...new Set(searchWords(text))];
  const telling = all.filter((word) => !smallWords.has(word));
  const words = telling.length > 0 ? telling : all;
  if (words.length > mostWords)
    throw refusal(
      `Cannot search for ${words.length} words: ask with at most ${mostWords}`,
    );
  return {
    text,
    words,
    page: readPage(asked.page ?? "1"),
    ...readKind(asked.in ?? ""),
  };
}

function readKind(kind: string): { readonly kind?: GuideKind } {
  if (kind === "") return {};
  if (isGuideKind(kind)) return { kind };
  throw refusal(
    `Cannot search in "${kind.slice(0, 40)}": leave it out, or follow a link of the search page`,
  );
}

function readPage(page: string): number {
  const number = Number(page);
  if (Number.isInteger(number) && number >= 1 && number <= mostPages)
    return number;
  throw refusal(
    `Cannot show page "${page.slice(0, 20)}" of a search: choose 1 to ${mostPages}`,
  );
}
