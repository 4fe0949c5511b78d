/**
 * Searches the library as the one who asks, who finds and counts only what they may read.
 *
 * It renders nothing and changes nothing. Where a use is asked for, each result is judged at that
 * moment; counts are then of those that may come into question.
 */
import type { PayloadRequest, TransformCollectionWithSelect } from "payload";
import { accessCondition } from "./access-condition.ts";
import { conditionsOf } from "./conditions.ts";
import {
  countFacets,
  type FacetCount,
  type FacetCounts,
} from "./count-facets.ts";
import { findWords } from "./find-words.ts";
import { firstRows } from "./first-rows.ts";
import { readMark, writeMark, type Mark } from "./marks.ts";
import { matchRows } from "./match-rows.ts";
import { libraryMemory } from "./memory/fresh-memory.ts";
import { usableAmong } from "./usable-among.ts";
import type { Question, WantedUse } from "./question.ts";

/** A page of what a search finds. */
export interface SearchResult {
  readonly docs: readonly FoundPhotograph[];
  /** How many there are in all. */
  readonly total: number;
  /** False where a use is asked for: some of the total may turn out not to be usable. */
  readonly isTotalExact: boolean;
  /** What the next page is asked with as `after`; absent where this page is the last. */
  readonly next?: string;
  readonly facets?: FacetCounts;
  /** The folders one step beneath the one that is asked, each with all that lies in it. */
  readonly folders?: readonly FacetCount[];
}

/** Candidates that are judged before a page is given that is not full, and at most so many at once. */
const mostJudged = 1000;
const judgedAtOnce = 100;

/** Finds a page of photographs, with the counts of every facet. */
export async function searchPhotographs(
  req: PayloadRequest,
  question: Question,
): Promise<SearchResult> {
  const { limit, sort, text, use } = question;
  const after = readMark(question.after, sort);
  const access = await accessCondition(req);
  const { payload } = req;
  const [memory, found] = await Promise.all([
    libraryMemory(payload),
    findWords(payload, text),
  ]);
  // From here to the candidates nothing waits: rows of the memory hold no longer.
  const matched = matchRows(memory, question, {
    among: found && memory.rowsOf(found),
    conditions: [
      ...(access ? [access(memory)] : []),
      ...conditionsOf(memory, question),
    ],
  });
  const counted = question.withFacets
    ? countFacets(memory, question, matched)
    : {};
  const candidates = firstRows(memory, matched.rows, question, {
    after,
    limit: use ? mostJudged : limit + 1,
  });
  const { last, marks } = use
    ? await judgedPage(req, { candidates, limit, use })
    : plainPage(candidates, limit);
  return {
    docs: await documentsOf(req, marks),
    total: matched.rows.length,
    isTotalExact: !use,
    ...counted,
    ...(last && { next: writeMark(last) }),
  };
}

/** Results, and the mark after which there are more. */
interface Page {
  readonly marks: readonly Mark[];
  readonly last?: Mark | undefined;
}

function plainPage(candidates: readonly Mark[], limit: number): Page {
  const marks = candidates.slice(0, limit);
  return { marks, ...(candidates.length > limit && { last: marks.at(-1) }) };
}

/** Judges candidates until a page is full, none is left, or enough have been looked at. */
async function judgedPage(
  req: PayloadRequest,
  {
    candidates,
    limit,
    use,
  }: {
    readonly candidates: readonly Mark[];
    readonly limit: number;
    readonly use: WantedUse;
  },
): Promise<Page> {
  const marks: Mark[] = [];
  let judged = 0;
  // One more than a page tells whether there is another; most candidates pass, so few more are asked.
  let next = limit + 1;
  while (judged < candidates.length) {
    const some = candidates.slice(judged, judged + next);
    const usable = await usableAmong(
      req,
      use,
      some.map(({ id }) => id),
    );
    for (const mark of some) {
      if (!usable.has(mark.id)) continue;
      if (marks.length === limit) return { marks, last: marks.at(-1) };
      marks.push(mark);
    }
    judged += some.length;
    next = Math.min(judgedAtOnce, next * 2);
  }
  return {
    marks,
    ...(candidates.length === mostJudged && { last: candidates.at(-1) }),
  };
}

/** What a list of results shows of a photograph. Whoever wants more opens it. */
const shown = {
  title: true,
  slug: true,
  alt: true,
  caption: true,
  credit: true,
  standing: true,
  approval: true,
  styleSet: true,
  season: true,
  takenOn: true,
  folder: true,
  place: true,
  original: { width: true, height: true },
  createdAt: true,
  updatedAt: true,
} as const;

/** A photograph as a list of results shows it. */
export type FoundPhotograph = TransformCollectionWithSelect<
  "photographs",
  typeof shown
>;

/** The results of a page, as the asker may read them. */
async function documentsOf(
  req: PayloadRequest,
  marks: readonly Mark[],
): Promise<readonly FoundPhotograph[]> {
  const ids = marks.map(({ id }) => id);
  if (ids.length === 0) return [];
  const { docs } = await req.payload.find({
    collection: "photographs",
    where: { id: { in: ids } },
    select: shown,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  });
  const byId = new Map(docs.map((document) => [document.id, document]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
