/**
 * Answers a question to the guide for one reader: what is found of everything that this reader may see, by kinds, with
 * the words that were found. Nothing is told, counted or suggested of what the reader may not see.
 */
import { knownFormats } from "#collections";
import { brandShelf, isShelved, shelfOf } from "./brand-shelf.ts";
import { kitEntries } from "./entries/kit-entries.ts";
import { findRows, type Found } from "./find-rows.ts";
import { openPhotographs } from "./found-photographs.ts";
import { guideKinds, type GuideEntry, type GuideKind } from "./guide-entry.ts";
import type { GuideQuestion } from "./guide-question.ts";
import { marked, type Marked } from "./marked.ts";
import { noPhotographs, photographRows } from "./photograph-shelf.ts";
import type { SearchedGuide } from "./searched-guide.ts";

/** One thing that is found. */
export interface GuideHit {
  readonly kind: GuideKind;
  readonly name: Marked;
  readonly says: Marked;
  readonly within?: string;
  readonly address: string;
  readonly swatch?: string;
  readonly picture?: {
    readonly address: string;
    /** Of the original, pixels. */
    readonly width: number;
    readonly height: number;
  };
}

/** What is found of one kind. */
export interface GuideGroup {
  readonly kind: GuideKind;
  readonly title: string;
  readonly count: number;
  /** False where some of the count may turn out not to be open: photographs are judged when they are shown. */
  readonly isExact: boolean;
  /** How well the best of it fits; groups stand in this order. */
  readonly best: number;
  /** The best first; none where another kind is asked for. */
  readonly hits: readonly GuideHit[];
}

/** What the guide answers. */
export interface GuideAnswer {
  readonly text: string;
  /** Kinds that have something, the best first. */
  readonly groups: readonly GuideGroup[];
  readonly kind?: GuideKind;
  readonly page: number;
  /** Whether a page follows. */
  readonly hasMore: boolean;
  /** The question as the guide spells it, where a word of it was typed otherwise. */
  readonly spelled?: string;
  /** Whether no one thing has all the words, so that those with most are shown. */
  readonly isPartial: boolean;
}

/** Of each kind in an answer of all kinds, and of one kind on a page of its own. */
const ofEach = 5;
const ofOne = 30;
/** Photographs that are judged for an answer of all kinds, at most. */
const mostJudged = 48;

/** Answers a question for whoever reads. */
export async function searchGuide(
  guide: SearchedGuide,
  question: GuideQuestion,
): Promise<GuideAnswer> {
  const { kind, page, text, words } = question;
  const asked = { text, page, ...(kind && { kind }) };
  if (words.length === 0)
    return { ...asked, groups: [], hasMore: false, isPartial: false };
  const [shelf, photographs] = await Promise.all([
    knownFormats(guide.req).then((formats) => brandShelf(guide, formats)),
    photographRows(guide.payload),
  ]);
  const found = findRows(guide, { shelf, photographs }, words);
  const groups = [
    ...(await kitGroups(guide, question)),
    ...entryGroups(found, question),
    ...(await photographGroup(guide, found, question)),
  ].toSorted((one, other) => other.best - one.best);
  const own = groups.find((group) => group.kind === kind);
  return {
    ...asked,
    groups,
    hasMore: own !== undefined && own.count > page * ofOne,
    isPartial: found.isPartial && groups.length > 0,
    ...(groups.length > 0 &&
      found.spelled.size > 0 && {
        spelled: words.map((word) => found.spelled.get(word) ?? word).join(" "),
      }),
  };
}

/** Makes the index before anybody asks; a page of the guide begins it when it is drawn. */
export async function readySearch(guide: SearchedGuide): Promise<void> {
  if (isShelved(guide.brand)) return;
  await brandShelf(guide, await knownFormats(guide.req));
  await photographRows(guide.payload);
}

/** Kits are few and each person's own, so they have no index that is kept. */
async function kitGroups(
  guide: SearchedGuide,
  question: GuideQuestion,
): Promise<readonly GuideGroup[]> {
  const entries = await kitEntries(guide.req);
  if (entries.length === 0) return [];
  const shelves = { shelf: shelfOf(entries), photographs: noPhotographs };
  const found = findRows(guide, shelves, question.words);
  return found.isPartial ? [] : entryGroups(found, question);
}

/** The part of a list that is shown, where its kind is asked for. */
function shownOf<What>(
  all: readonly What[],
  of: GuideKind,
  { kind, page }: GuideQuestion,
): readonly What[] {
  if (kind === undefined) return all.slice(0, ofEach);
  return kind === of ? all.slice((page - 1) * ofOne, page * ofOne) : [];
}

const entryGroups = (
  { entries, words }: Found,
  question: GuideQuestion,
): readonly GuideGroup[] =>
  [...entries].map(([kind, ranked]) => ({
    kind,
    title: guideKinds[kind],
    count: ranked.length,
    isExact: true,
    best: ranked[0]?.rank ?? 0,
    hits: shownOf(ranked, kind, question).map(({ what }) => hitOf(what, words)),
  }));

const hitOf = (
  { address, kind, name, says, swatch, within }: GuideEntry,
  words: ReadonlySet<string>,
): GuideHit => ({
  kind,
  name: marked(name, words),
  says: marked(says, words),
  address,
  ...(within !== undefined && { within }),
  ...(swatch !== undefined && { swatch }),
});

/** Nothing where none of those that were looked at is open: a count would tell of them. */
async function photographGroup(
  { payload }: SearchedGuide,
  { photographs, words }: Found,
  question: GuideQuestion,
): Promise<readonly GuideGroup[]> {
  if (photographs.count === 0) return [];
  const isAlone = question.kind === "photographs";
  const isOther = question.kind !== undefined && !isAlone;
  const hits = await openPhotographs(payload, {
    photographs: isAlone
      ? shownOf(photographs.first, "photographs", question)
      : photographs.first.slice(0, mostJudged),
    limit: isAlone ? ofOne : isOther ? 1 : ofEach,
    words,
  });
  if (hits.length === 0 && question.page === 1) return [];
  return [
    {
      kind: "photographs",
      title: guideKinds.photographs,
      count: photographs.count,
      isExact: photographs.count === hits.length,
      best: photographs.rank,
      hits: isOther ? [] : hits,
    },
  ];
}
