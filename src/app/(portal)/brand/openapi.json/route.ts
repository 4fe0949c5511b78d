import { guideApi } from "#plugin/portal";
import { guideAnswer, guideRefusal } from "../guide-answer.ts";
import { guideVisitOrNone } from "../guide-visit.ts";

/** What programs may ask of the guide. */
export async function GET(request: Request): Promise<Response> {
  const visit = await guideVisitOrNone();
  if (!visit) return guideRefusal();
  const body = guideApi(visit);
  return guideAnswer(request, visit, {
    body,
    mediaType: "application/json",
  });
}
