import { isTokenFormat, tokenFormats } from "#collections";
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
  const { brandId, payload } = visit;
  const brand = await payload.findByID({
    collection: "brands",
    id: brandId,
    select: { name: true, slug: true, tokens: true },
    depth: 0,
    overrideAccess: true,
  });
  const { ending, mediaType, write } = tokenFormats[as];
  const content = write(brand);
  return guideAnswer(request, visit, {
    body: typeof content === "string" ? content : new Uint8Array(content),
    mediaType,
    fileName: `${brand.slug}${ending}`,
  });
}
