import { formatDie } from "#plugin/portal";
import { guideAnswer, guideRefusal } from "../../../guide-answer.ts";
import { guideMissing } from "../../../guide-missing.ts";
import { guideVisitOrNone } from "../../../guide-visit.ts";
import { findGuideFormat } from "../../find-guide-format.ts";

interface Asked {
  readonly params: Promise<{ readonly code: string }>;
}

/** The blank die of a printed format, to be saved. */
export async function GET(request: Request, { params }: Asked) {
  const visit = await guideVisitOrNone();
  if (!visit) return guideRefusal();
  const { code } = await params;
  const format = await findGuideFormat(visit.req, code);
  if (format?.medium !== "print")
    return guideMissing("a die of this format, which only printed ones have");
  return guideAnswer(request, visit, {
    body: new Uint8Array(await formatDie(visit, format)),
    mediaType: "application/pdf",
    fileName: `${visit.brand.slug}-die-${format.code}.pdf`,
  });
}
