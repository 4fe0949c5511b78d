import { guideTokens } from "#plugin/portal";
import { guideAnswer, guideRefusal } from "../guide-answer.ts";
import { guideVisitOrNone } from "../guide-visit.ts";

/** The brand’s design tokens. */
export async function GET(request: Request): Promise<Response> {
  const visit = await guideVisitOrNone();
  if (!visit) return guideRefusal();
  const body = await guideTokens(visit.payload, visit);
  if (body === undefined)
    return Response.json(
      {
        error: "No tokens here yet: the brand team must bring a file in first",
      },
      { status: 404, headers: { "cache-control": "no-store" } },
    );
  return guideAnswer(request, visit, {
    body,
    mediaType: "application/design-tokens+json",
  });
}
