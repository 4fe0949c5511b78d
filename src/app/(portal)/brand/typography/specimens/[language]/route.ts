import { specimenDrawing } from "#plugin/portal";
import { asDrawing } from "../../../as-drawing.ts";
import { guideAnswer, guideRefusal } from "../../../guide-answer.ts";
import { guideMissing } from "../../../guide-missing.ts";
import { guideVisitOrNone } from "../../../guide-visit.ts";

interface Asked {
  readonly params: Promise<{ readonly language: string }>;
}

/** The brand's words in one language as the engine sets them, for a picture of a page. */
export async function GET(request: Request, { params }: Asked) {
  const visit = await guideVisitOrNone();
  if (!visit) return asDrawing(guideRefusal());
  const { language } = await params;
  const bytes = await specimenDrawing(visit, language);
  if (!bytes) return asDrawing(guideMissing("a specimen in this language"));
  return guideAnswer(request, visit, {
    body: new Uint8Array(bytes),
    mediaType: "image/svg+xml",
  });
}
