import { guideText } from "#plugin/portal";
import { guideAnswer, guideRefusal } from "../guide-answer.ts";
import { guideVisitOrNone } from "../guide-visit.ts";

/** The guide in plain words, for programs that read. */
export async function GET(request: Request): Promise<Response> {
  const visit = await guideVisitOrNone();
  if (!visit) return guideRefusal();
  const body = await guideText(visit.payload, visit);
  return guideAnswer(request, visit, {
    body,
    mediaType: "text/plain; charset=utf-8",
  });
}
