import {
  allowSearch,
  readGuideQuestion,
  searchGuide,
  type GuideAnswer,
} from "#plugin/portal";
import { ToolkitError } from "#render/errors";
import { checkPersonOf } from "../check/owner.ts";
import type { GuideVisit } from "../guide-visit.ts";
import { guidePlaces } from "../places.ts";

/** The words of an address after its question mark. */
export type SearchQuery = Readonly<
  Record<string, string | readonly string[] | undefined>
>;

/** What is told of a question: an answer, or why there is none. */
export type Told =
  | { readonly kind: "answered"; readonly answer: GuideAnswer }
  | {
      readonly kind: "refused";
      readonly says: string;
      readonly isTooMany: boolean;
    };

const single = (value: SearchQuery[string]): string | undefined =>
  typeof value === "string" ? value : value?.[0];

/** Answers what an address asks, for the page and for programs alike. */
export async function answerSearch(
  visit: GuideVisit,
  headers: Headers,
  query: SearchQuery,
): Promise<Told> {
  try {
    const question = readGuideQuestion({
      q: single(query["q"]),
      in: single(query["in"]),
      page: single(query["page"]),
    });
    if (question.words.length > 0)
      allowSearch(checkPersonOf(visit.reader, headers).counted);
    const answer = await searchGuide(
      { ...visit, places: guidePlaces },
      question,
    );
    return { kind: "answered", answer };
  } catch (error) {
    if (!(error instanceof ToolkitError)) throw error;
    const isTooMany = error.code === "too-many-attempts";
    return { kind: "refused", says: error.message, isTooMany };
  }
}
