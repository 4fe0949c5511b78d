import path from "node:path";
import { findLogoFile, logoFile } from "#plugin/portal";
import { asDrawing } from "../../../as-drawing.ts";
import { guideAnswer, guideRefusal } from "../../../guide-answer.ts";
import { guideMissing } from "../../../guide-missing.ts";
import { guideVisitOrNone } from "../../../guide-visit.ts";

interface Asked {
  readonly params: Promise<{ readonly name: string }>;
}

/** One file of the logo, to be saved: no drawing is ever shown as a page of this site. */
export async function GET(request: Request, { params }: Asked) {
  const visit = await guideVisitOrNone();
  const { name } = await params;
  const told = path.extname(name) === ".svg" ? asDrawing : asItIs;
  if (!visit) return told(guideRefusal());
  const found = findLogoFile(visit.brand, name);
  if (!found) return told(guideMissing("this file of the logo"));
  return guideAnswer(request, visit, {
    body: new Uint8Array(await logoFile(visit, found)),
    mediaType: found.file.mediaType,
    fileName: name,
  });
}

const asItIs = (refusal: Response): Response => refusal;
