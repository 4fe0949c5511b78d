import { guideAnswer, guideRefusal } from "../guide-answer.ts";
import { guideVisitOrNone } from "../guide-visit.ts";
import { answerSearch } from "../search/answer-search.ts";

/** What is found of a question, as data. */
export async function GET(request: Request): Promise<Response> {
  const visit = await guideVisitOrNone();
  if (!visit) return guideRefusal();
  const { searchParams } = new URL(request.url);
  const told = await answerSearch(visit, request.headers, {
    q: searchParams.get("q") ?? "",
    in: searchParams.get("in") ?? "",
    page: searchParams.get("page") ?? "1",
  });
  if (told.kind === "refused")
    return Response.json(
      { error: told.says },
      {
        status: told.isTooMany ? 429 : 400,
        headers: {
          ...{ "cache-control": "no-store", vary: "cookie" },
          ...(told.isTooMany && { "retry-after": "60" }),
        },
      },
    );
  // Rights of photographs are asked with each answer: nobody else keeps one that shows some.
  const isPublic =
    visit.isPublic &&
    told.answer.groups.every(({ kind }) => kind !== "photographs");
  return guideAnswer(
    request,
    { isPublic },
    { body: JSON.stringify(told.answer), mediaType: "application/json" },
  );
}
