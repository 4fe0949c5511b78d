/**
 * How much more can be written in each open slot of an output before it does not fit: asked of layout
 * itself, never guessed from areas.
 *
 * It takes for granted that longer copy never fits where shorter does not. It paints nothing.
 */
import type { Toolkit } from "#brand";
import { compose } from "./compose.ts";
import type { SetText } from "./frame.ts";
import { fillerFor, graphemesIn } from "./filler.ts";
import { framesOf } from "./frames-of.ts";
import { gather, type Sources } from "./gather.ts";
import { overflowing } from "./layout/lay-out.ts";
import type { RenderRequest } from "./request.ts";
import { openTexts, withText, type OpenText } from "./open-texts.ts";

/** The room of one text. */
export interface TextRoom {
  /** `headline`, or an entry of a list: `points.2`, from 0. */
  readonly slot: string;
  /** Graphemes that are written. */
  readonly used: number;
  /**
   * How many more letters of typical copy can follow: as many as the slot's limit and the place leave. Below
   * zero, how many must go.
   */
  readonly left: number;
  /** What binds: the slot's limit, or the place on the page. */
  readonly bound: "limit" | "place";
}

/** How the words of one output fit. */
export interface OutputFit {
  readonly fits: boolean;
  /** The open slots whose words do not fit. */
  readonly misfits: readonly string[];
  readonly rooms: readonly TextRoom[];
}

/** A text as it was set, by the name that its template gives it. */
type Overflowing = Pick<SetText, "name" | "text">;

/** The texts of a trial that need more room than they have. */
type Trial = (copy: RenderRequest["copy"]) => Promise<readonly Overflowing[]>;

/** Measures how the words of an output fit, and what each open slot could still take. */
export async function measureFit(
  toolkit: Toolkit,
  request: RenderRequest,
  sources: Sources,
): Promise<OutputFit> {
  const composition = compose(toolkit, request);
  const texts = openTexts(toolkit, request, composition);
  const tooLong = texts.filter(({ room }) => room < 0);
  // Copy beyond its limit is not set at all: the others are measured beside what is left of it.
  const base = tooLong.reduce(
    (copy, text) => withText(copy, text, text.text.slice(0, text.limit)),
    copyOf(texts, request),
  );
  const trial: Trial = async (copy) =>
    overflowsOf(toolkit, { ...request, copy }, sources);
  const filler = fillerFor(toolkit, request.language);
  const now = await trial(base);
  const rooms = await roomsOf(texts, { base, filler, now, trial });
  const misfits = texts.filter((text) => text.room < 0 || isAmong(now, text));
  return {
    fits: tooLong.length === 0 && now.length === 0,
    misfits: misfits.map(({ path }) => path),
    rooms,
  };
}

/** The open slots as they stand, whoever wrote them. */
const copyOf = (
  texts: readonly OpenText[],
  { copy }: RenderRequest,
): RenderRequest["copy"] =>
  texts.reduce((all, text) => withText(all, text, text.text), copy);

interface Measuring {
  readonly base: RenderRequest["copy"];
  readonly filler: (length: number) => string;
  readonly now: readonly Overflowing[];
  readonly trial: Trial;
}

async function roomsOf(
  texts: readonly OpenText[],
  measuring: Measuring,
): Promise<readonly TextRoom[]> {
  const { base, filler, now, trial } = measuring;
  const full = texts
    .filter(({ room }) => room > 0)
    .reduce(
      (copy, text) => withText(copy, text, longer(text, text.room, filler)),
      base,
    );
  // Templates promise that copy within all limits fits: one layout answers for all slots where it does.
  const isPromiseKept = now.length === 0 && (await trial(full)).length === 0;
  const rooms: TextRoom[] = [];
  for (const text of texts) {
    const { path: slot, room, text: written } = text;
    const used = graphemesIn(written).length;
    const left =
      room < 0 || isPromiseKept ? room : await leftIn(text, measuring);
    const bound = left === room ? "limit" : "place";
    rooms.push({ slot, used, left, bound });
  }
  return rooms;
}

/** Looks for the last length that fits: more words where it fits now, fewer where it does not. */
async function leftIn(text: OpenText, measuring: Measuring): Promise<number> {
  const { base, filler, now, trial } = measuring;
  const fits = async (words: string) =>
    (await trial(withText(base, text, words))).length === 0;
  if (now.length === 0)
    return greatestThat(text.room, (more) => fits(longer(text, more, filler)));
  // Somebody else's words are at fault: nothing can be said of this slot.
  if (!isAmong(now, text)) return 0;
  const letters = graphemesIn(text.text);
  const kept = await greatestThat(letters.length - 1, (count) =>
    count === 0
      ? Promise.resolve(true)
      : fits(letters.slice(0, count).join("").trimEnd() || "…"),
  );
  return kept - letters.length;
}

/** Entries of a list share its name and differ in their words. */
const isAmong = (
  overflowing: readonly Overflowing[],
  { entry, slot, text }: OpenText,
): boolean =>
  overflowing.some(
    (one) => one.name === slot && (entry === undefined || one.text === text),
  );

const longer = (
  { text }: OpenText,
  more: number,
  filler: (length: number) => string,
): string => (more === 0 ? text : `${text}${filler(more)}`);

/** The greatest number up to a limit of which something holds; 0 is taken to hold. */
async function greatestThat(
  limit: number,
  holds: (count: number) => Promise<boolean>,
): Promise<number> {
  if (limit <= 0 || (await holds(limit))) return Math.max(0, limit);
  let good = 0;
  let bad = limit;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (await holds(middle)) good = middle;
    else bad = middle;
  }
  return good;
}

/** The names of the texts that overflow when an output is laid out. */
async function overflowsOf(
  toolkit: Toolkit,
  request: RenderRequest,
  sources: Sources,
): Promise<readonly Overflowing[]> {
  const composition = compose(toolkit, request);
  const { flow, pages } = composition;
  const supplies = await gather(pages, { toolkit }, sources);
  if (!flow)
    return pages.flatMap((page) =>
      overflowing(page.artboard, page.context, supplies),
    );
  const frames = await framesOf(composition, supplies);
  return frames
    .flatMap(({ texts }) => texts)
    .filter(({ overflows }) => overflows);
}
