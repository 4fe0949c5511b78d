/**
 * Searches the library as the one who asks, who finds and counts only what they may read.
 *
 * It renders nothing and changes nothing. Where a use is asked for, each result is judged at that
 * moment; counts are then of those that may come into question.
 */
import type { PayloadRequest } from "payload";
import type { Photograph } from "#collections";
import { accessCondition } from "./access-condition.ts";
import { conditionsOf, type Condition } from "./conditions.ts";
import {
  countAll,
  countFacets,
  type FacetCount,
  type FacetCounts,
} from "./count-facets.ts";
import { findPage, readMark, writeMark, type Mark } from "./find-page.ts";
import { usableAmong } from "./usable-among.ts";
import type { Question, WantedUse } from "./question.ts";

/** A page of what a search finds. */
export interface SearchResult {
  readonly docs: readonly Photograph[];
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

/** Candidates that are judged at once, and how often, before a page is given that is not full. */
const judgedAtOnce = 100;
const greatestRounds = 10;

/** Finds a page of photographs, with the counts of every facet. */
export async function searchPhotographs(
  req: PayloadRequest,
  question: Question,
): Promise<SearchResult> {
  const access = await accessCondition(req);
  const conditions: readonly Condition[] = [
    ...(access ? [{ holds: access }] : []),
    ...conditionsOf(req.payload, question),
  ];
  const { last, marks } = await (question.use
    ? judgedPage(req, { question, use: question.use }, conditions)
    : plainPage(req, question, conditions));
  const counted = question.withFacets
    ? await countFacets(req, question, conditions)
    : { total: await countAll(req, conditions) };
  return {
    docs: await documentsOf(req, marks),
    isTotalExact: !question.use,
    ...counted,
    ...(last && { next: writeMark(last) }),
  };
}

/** Results, and the mark after which there are more. */
interface Page {
  readonly marks: readonly Mark[];
  readonly last?: Mark | undefined;
}

async function plainPage(
  req: PayloadRequest,
  question: Question,
  conditions: readonly Condition[],
): Promise<Page> {
  const { limit, sort } = question;
  const found = await findPage(req, question, conditions, {
    after: readMark(question.after, sort),
    limit: limit + 1,
  });
  const marks = found.slice(0, limit);
  return { marks, ...(found.length > limit && { last: marks.at(-1) }) };
}

/** Judges candidates until a page is full, none is left, or enough have been looked at. */
async function judgedPage(
  req: PayloadRequest,
  { question, use }: { readonly question: Question; readonly use: WantedUse },
  conditions: readonly Condition[],
): Promise<Page> {
  const marks: Mark[] = [];
  let after = readMark(question.after, question.sort);
  for (let round = 0; round < greatestRounds; round += 1) {
    const found = await findPage(req, question, conditions, {
      after,
      limit: judgedAtOnce,
    });
    const usable = await usableAmong(
      req,
      use,
      found.map(({ id }) => id),
    );
    for (const mark of found) {
      if (!usable.has(mark.id)) continue;
      if (marks.length === question.limit) return { marks, last: marks.at(-1) };
      marks.push(mark);
    }
    after = found.at(-1);
    if (found.length < judgedAtOnce) return { marks };
  }
  return { marks, last: after };
}

/** What a list of results shows of a photograph, as the asker may read it. */
async function documentsOf(
  req: PayloadRequest,
  marks: readonly Mark[],
): Promise<readonly Photograph[]> {
  const ids = marks.map(({ id }) => id);
  if (ids.length === 0) return [];
  const { docs } = await req.payload.find({
    collection: "photographs",
    where: { id: { in: ids } },
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  });
  const byId = new Map(docs.map((document) => [document.id, document]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
