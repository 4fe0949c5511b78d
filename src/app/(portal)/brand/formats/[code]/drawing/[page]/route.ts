import { formatDrawing } from "#plugin/portal";
import { asDrawing } from "../../../../as-drawing.ts";
import { guideAnswer, guideRefusal } from "../../../../guide-answer.ts";
import { guideMissing } from "../../../../guide-missing.ts";
import { guideVisitOrNone } from "../../../../guide-visit.ts";
import { findGuideFormat } from "../../../find-guide-format.ts";

interface Asked {
  readonly params: Promise<{ readonly code: string; readonly page: string }>;
}

/** One side of a format with every measure, for a picture of a page. */
export async function GET(request: Request, { params }: Asked) {
  const visit = await guideVisitOrNone();
  if (!visit) return asDrawing(guideRefusal());
  const { code, page } = await params;
  const format = await findGuideFormat(visit.req, code);
  if (!format || !["1", "2"].includes(page))
    return asDrawing(guideMissing("this drawing of a format"));
  return guideAnswer(request, visit, {
    body: new Uint8Array(await formatDrawing(visit, format, Number(page))),
    mediaType: "image/svg+xml",
  });
}
