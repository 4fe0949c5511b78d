import {
  PDFDocument,
  PDFName,
  PDFOperator,
  PDFOperatorNames,
  radians,
  rgb,
  type PDFPage,
} from "@cantoo/pdf-lib";
import {
  markBox,
  markPath,
  markStrokes,
  placeMark,
} from "../../watermark/mark-path.ts";

/** A PDF with the word PROOF across each of its pages, set apart as an artifact. */
export async function watermarkPdf(bytes: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  for (const page of document.getPages()) markPage(page);
  return document.save({ useObjectStreams: false });
}

const artifact = PDFOperator.of(PDFOperatorNames.BeginMarkedContent, [
  PDFName.of("Artifact"),
]);
const end = PDFOperator.of(PDFOperatorNames.EndMarkedContent);

function markPage(page: PDFPage): void {
  const { height, width, x, y } = page.getTrimBox();
  const { lean, scale } = placeMark(width, height);
  // From the middle back to the corner of the mark's box, along its lean. Its strokes run downwards.
  const [along, up] = [
    (-markBox.width / 2) * scale,
    (markBox.height / 2) * scale,
  ];
  page.pushOperators(artifact);
  for (const { opacity, rgb: tone, width: stroke } of markStrokes)
    page.drawSvgPath(markPath, {
      x: x + width / 2 + along * Math.cos(lean) - up * Math.sin(lean),
      y: y + height / 2 + along * Math.sin(lean) + up * Math.cos(lean),
      scale,
      rotate: radians(lean),
      borderColor: rgb(tone, tone, tone),
      borderOpacity: opacity,
      borderWidth: stroke,
    });
  page.pushOperators(end);
}
