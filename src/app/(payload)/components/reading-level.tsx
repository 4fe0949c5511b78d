"use client";
import type { Reading } from "#render/words";

/** Years that councils aim at, and from where preflight warns. */
const aim = 9;
const most = 12;

/** How hard a text is to read, in words. */
export const readingSays = ({ age, wordsPerSentence }: Reading): string =>
  `reading age ${Math.max(5, Math.round(age))} (aim at ${aim}), ${Math.round(wordsPerSentence)} words in a sentence`;

/** Whether a text is harder than a council's reader can be asked for. */
export const isTooHard = ({ age }: Reading): boolean => age > most;
