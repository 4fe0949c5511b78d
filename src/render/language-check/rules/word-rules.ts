import { addresses } from "./addresses.ts";
import { ampersands } from "./ampersands.ts";
import { articles } from "./articles.ts";
import { capitals } from "./capitals.ts";
import { dates } from "./dates.ts";
import { money } from "./money.ts";
import { numbers } from "./numbers.ts";
import { passive } from "./passive.ts";
import { phoneNumbers } from "./phone-numbers.ts";
import { placeholder } from "./placeholder.ts";
import { punctuation } from "./punctuation.ts";
import { readingLevel } from "./reading-level.ts";
import { repeatedWord } from "./repeated-word.ts";
import { sentenceLength } from "./sentence-length.ts";
import { shortForms } from "./short-forms.ts";
import { times } from "./times.ts";
import { wordList } from "./word-list.ts";
import type { WordRule } from "./word-rule.ts";
import { yearRanges } from "./year-ranges.ts";

/** Every question about words, gravest first. */
export const wordRules: readonly WordRule[] = [
  placeholder,
  wordList,
  dates,
  yearRanges,
  times,
  money,
  numbers,
  phoneNumbers,
  addresses,
  ampersands,
  capitals,
  sentenceLength,
  repeatedWord,
  articles,
  shortForms,
  punctuation,
  passive,
  readingLevel,
];
