import { writeSvg } from "#brand";
import { asDrawing } from "../../../as-drawing.ts";
import { guideAnswer, guideRefusal } from "../../../guide-answer.ts";
import { guideMissing } from "../../../guide-missing.ts";
import { guideVisitOrNone } from "../../../guide-visit.ts";
import { iconsOf } from "../../icons-of.ts";

interface Asked {
  readonly params: Promise<{ readonly name: string }>;
}

/** One icon as SVG, to be saved. */
export async function GET(request: Request, { params }: Asked) {
  const visit = await guideVisitOrNone();
  if (!visit) return asDrawing(guideRefusal());
  const { name } = await params;
  const found = iconsOf(visit.brand).find((icon) => icon.fileName === name);
  if (!found) return asDrawing(guideMissing("this icon"));
  return guideAnswer(request, visit, {
    body: writeSvg(found.art, visit.brand.swatches),
    mediaType: "image/svg+xml",
    fileName: name,
  });
}
