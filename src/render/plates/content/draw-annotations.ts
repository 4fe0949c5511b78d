import { PdfStream, type PdfValue } from "../../read-pdf/pdf-file.ts";
import { matrixOf, multiply } from "../surface/matrix.ts";
import { areaOf } from "../surface/pixel-area.ts";
import { ContentRun, type ContentFrame } from "./content-run.ts";
import { drawForm } from "./draw-form.ts";
import { Entries } from "./entries.ts";
import { isHiddenGroup } from "./optional-content.ts";

const mostAnnotations = 5000;
const flags = { hidden: 2, prints: 4 };

/** Draws the annotations that print, as they last looked. */
export async function drawAnnotations(
  frame: ContentFrame,
  annotations: readonly PdfValue[],
): Promise<void> {
  const { file } = frame.page;
  for (const value of annotations.slice(0, mostAnnotations)) {
    const annotation = Entries.of(file, value);
    const set = annotation?.number("F") ?? 0;
    if (!annotation || (set & flags.hidden) !== 0 || (set & flags.prints) === 0)
      continue;
    if (annotation.name("Subtype") === "Popup") continue;
    if (isHiddenGroup(frame.page, annotation.get("OC"))) continue;
    await drawAppearance(frame, annotation);
  }
}

async function drawAppearance(
  frame: ContentFrame,
  annotation: Entries,
): Promise<void> {
  const looks = annotation.entries("AP");
  const normal = looks?.get("N") ?? null;
  const state = annotation.name("AS") ?? "";
  const form =
    normal instanceof PdfStream ? normal : looks?.entries("N")?.get(state);
  const rect = annotation.numbers("Rect");
  if (!(form instanceof PdfStream) || rect?.length !== 4) return;
  const entries = new Entries(frame.page.file, form.dict);
  const from = areaOf(
    entries.numbers("BBox") ?? [],
    matrixOf(entries.numbers("Matrix")),
  );
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = rect;
  const width = from.right - from.left;
  const height = from.bottom - from.top;
  if (!(width > 0) || !(height > 0)) return;
  const scaleX = Math.abs(x1 - x0) / width;
  const scaleY = Math.abs(y1 - y0) / height;
  const run = new ContentRun(frame);
  run.set({
    matrix: multiply(
      [
        scaleX,
        0,
        0,
        scaleY,
        Math.min(x0, x1) - from.left * scaleX,
        Math.min(y0, y1) - from.top * scaleY,
      ],
      run.state.matrix,
    ),
  });
  await drawForm(run, form);
}
