import { isExhibitName } from "#brand";
import { guideExhibit } from "#plugin/portal";
import { asDrawing } from "../../as-drawing.ts";
import { guideAnswer, guideRefusal } from "../../guide-answer.ts";
import { guideMissing } from "../../guide-missing.ts";
import { guideVisitOrNone } from "../../guide-visit.ts";

interface Asked {
  readonly params: Promise<{ readonly name: string }>;
}

/** A rule kept or broken, drawn from the brand's own figures, for a picture of a page. */
export async function GET(request: Request, { params }: Asked) {
  const visit = await guideVisitOrNone();
  if (!visit) return asDrawing(guideRefusal());
  const { name } = await params;
  if (!isExhibitName(name))
    return asDrawing(guideMissing("a picture of this name"));
  return guideAnswer(request, visit, {
    body: new Uint8Array(await guideExhibit(visit, name)),
    mediaType: "image/svg+xml",
  });
}
