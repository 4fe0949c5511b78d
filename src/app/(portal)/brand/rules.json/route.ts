import { guideRulesJson } from "#plugin/portal";
import { guideAnswer, guideRefusal } from "../guide-answer.ts";
import { guideVisitOrNone } from "../guide-visit.ts";

/** Every rule that is written for whoever asks. */
export async function GET(request: Request): Promise<Response> {
  const visit = await guideVisitOrNone();
  if (!visit) return guideRefusal();
  const body = await guideRulesJson(visit.payload, visit);
  return guideAnswer(request, visit, {
    body,
    mediaType: "application/json",
  });
}
