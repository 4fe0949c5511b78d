/**
 * What stands in for a picture of words where it cannot be seen: its alt text, the caption to post
 * it with, and all that it says. Council pages and posts need them beside every poster and card.
 *
 * It says what the output says and adds nothing; it paints nothing and knows no file.
 */
import { directionOf, type Direction, type LanguageTag } from "#brand";
import type { Frame } from "../frame.ts";
import { spoken } from "../text/spoken.ts";
import { saidOn, type Said } from "./said.ts";

/** An output in words. */
export interface Equivalent {
  readonly title: string;
  readonly language: LanguageTag;
  readonly direction: Direction;
  /** For the picture as a whole: its headline, what to do, and where. */
  readonly alt: string;
  /** What a post says beside the picture: its message, what to do, and where. */
  readonly caption: string;
  /** Everything, in the order of reading. */
  readonly said: readonly Said[];
}

/** The equivalent of some pages of one output. */
export function equivalentOf(frames: readonly Frame[]): Equivalent {
  const [first] = frames;
  const language = first?.language ?? "";
  const said = saidOn(frames);
  const title = spoken(first?.title ?? "");
  const textOf = (slot: string) =>
    said.find(({ name }) => name === slot)?.text ?? [];
  const sentences = (beginning: string, names: readonly string[]) =>
    [[textOf(beginning)].flat()[0] ?? title, ...names.flatMap(textOf)]
      .map(spoken)
      .reduce((before, next) => join(before, next, language), "");
  return {
    title,
    language,
    direction: directionOf(language),
    alt: sentences("headline", action),
    caption: sentences("message", action),
    said,
  };
}

const action = ["callToAction", "shortUrl"];

const fullStops: Readonly<Record<string, string>> = {
  ur: "۔",
  bn: "।",
  hi: "।",
  pa: "।",
};

/** Two sentences, with the full stop of their language between them where the first has none. */
function join(before: string, next: string, language: LanguageTag): string {
  if (before === "") return next;
  const [primary = ""] = language.split("-");
  const stop = /[\p{Po}]$/u.test(before) ? "" : (fullStops[primary] ?? ".");
  return `${before}${stop} ${next}`;
}
