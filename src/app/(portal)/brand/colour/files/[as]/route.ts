import { isTokenFormat } from "#collections";
import { paletteFile } from "#plugin/portal";
import { guideAnswer, guideRefusal } from "../../../guide-answer.ts";
import { guideMissing } from "../../../guide-missing.ts";
import { guideVisitOrNone } from "../../../guide-visit.ts";

interface Asked {
  readonly params: Promise<{ readonly as: string }>;
}

/** The palette as a file, written from the tokens as they are now. */
export async function GET(request: Request, { params }: Asked) {
  const visit = await guideVisitOrNone();
  if (!visit) return guideRefusal();
  const { as } = await params;
  if (!isTokenFormat(as)) return guideMissing("this file of the palette");
  const { bytes, fileName, mediaType } = await paletteFile(visit, as);
  return guideAnswer(request, visit, { body: bytes, mediaType, fileName });
}
