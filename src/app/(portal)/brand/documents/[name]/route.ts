import {
  chosenGuide,
  documentLanguages,
  findGuideDocument,
  guideDocument,
  readerChoice,
} from "#plugin/portal";
import { guideAnswer, guideRefusal } from "../../guide-answer.ts";
import { guideMissing } from "../../guide-missing.ts";
import { guideVisitOrNone } from "../../guide-visit.ts";
import { inTime } from "../in-time.ts";
import { beingMade, documentRefusal } from "../making.ts";

export const dynamic = "force-dynamic";

interface Asked {
  readonly params: Promise<{ readonly name: string }>;
}

/** The book or the quick guide, for whomever the address says, within what its reader may read. */
export async function GET(
  request: Request,
  { params }: Asked,
): Promise<Response> {
  const visit = await guideVisitOrNone();
  if (!visit) return guideRefusal();
  const document = findGuideDocument((await params).name);
  if (!document) return guideMissing("a document of this name");
  const { searchParams } = new URL(request.url);
  const languages = await documentLanguages(visit);
  const language = searchParams.get("lang") ?? languages[0];
  if (language === undefined || !languages.includes(language))
    return guideMissing("this document in that language");
  const chosen = readerChoice(searchParams.get("for"));
  const asked = chosenGuide(visit, chosen);
  try {
    const bytes = await inTime(
      guideDocument(asked, { kind: document.kind, language }),
    );
    if (!bytes) return beingMade(document, request);
    const whose = asked === visit ? [] : [chosen];
    const parts = [visit.brand.slug, document.kind, ...whose, language];
    return guideAnswer(request, visit, {
      body: new Uint8Array(bytes),
      mediaType: "application/pdf",
      fileName: `${parts.join("_")}.pdf`,
    });
  } catch (error) {
    return documentRefusal(error);
  }
}
