import { findLogoPack, guideContact, logoPackFile } from "#plugin/portal";
import { guideAnswer, guideRefusal } from "../../../guide-answer.ts";
import { guideMissing } from "../../../guide-missing.ts";
import { guideVisitOrNone } from "../../../guide-visit.ts";

interface Asked {
  readonly params: Promise<{ readonly name: string }>;
}

/** Files of the logo with a read-me and the terms of use, as one ZIP. */
export async function GET(request: Request, { params }: Asked) {
  const visit = await guideVisitOrNone();
  if (!visit) return guideRefusal();
  const { brand, brandId, payload } = visit;
  const { name } = await params;
  const versions = findLogoPack(brand, name);
  if (versions.length === 0) return guideMissing("this pack of the logo");
  const contact = await guideContact(payload, brandId);
  const bytes = await logoPackFile(
    visit,
    { name, versions },
    contact === undefined ? {} : { contact },
  );
  return guideAnswer(request, visit, {
    body: new Uint8Array(bytes),
    mediaType: "application/zip",
    fileName: name,
  });
}
