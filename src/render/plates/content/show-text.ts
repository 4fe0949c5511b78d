import type { OutlineStep } from "../../text/font.ts";
import type { Font } from "../font/font.ts";
import { multiply, type Matrix } from "../surface/matrix.ts";
import { transformed } from "../surface/path.ts";
import type { ContentRun } from "./content-run.ts";
import { deepestContent } from "./limits.ts";
import { fill, stroke } from "./paint-shape.ts";

/** Moves the text position along the line. */
function advance(run: ContentRun, by: number): void {
  const { font, stretch } = run.state.text;
  const move: Matrix = font?.isVertical
    ? [1, 0, 0, 1, 0, by]
    : [1, 0, 0, 1, by * stretch, 0];
  run.textMatrix = multiply(move, run.textMatrix);
}

/** A number between strings: thousandths of the size, against the direction of the line. */
export const skip = (run: ContentRun, thousandths: number): void =>
  advance(run, (-thousandths / 1000) * run.state.text.size);

/** From a glyph's space, in shares of the size, to pixels. */
function glyphMatrix(
  run: ContentRun,
  shift: readonly [number, number],
): Matrix {
  const { size, stretch, rise } = run.state.text;
  const [x, y] = shift;
  const glyph: Matrix = [
    size * stretch,
    0,
    0,
    size,
    (x / 1000) * size * stretch,
    rise + (y / 1000) * size,
  ];
  return multiply(multiply(glyph, run.textMatrix), run.state.matrix);
}

/** Shows a string: all its outlines are painted at once. */
export async function showText(
  run: ContentRun,
  bytes: Uint8Array,
): Promise<void> {
  const { font, size, characterSpacing, wordSpacing } = run.state.text;
  if (!font) {
    run.page.missing.add("Text without a font that can be read is not drawn");
    return;
  }
  if (font.lacks && run.state.text.mode !== 3 && !run.isHidden)
    run.page.missing.add(font.lacks);
  const steps: OutlineStep[] = [];
  for (const { code, length } of font.codes(bytes)) {
    run.page.budget.operate();
    const glyph = font.glyph(code);
    const matrix = glyphMatrix(run, glyph.shift);
    if (font.outline) {
      // One by one: thousands of steps are more than a call may take as arguments.
      for (const step of transformed(font.outline(code), matrix))
        steps.push(step);
    } else await drawProcedure(run, font, { code, matrix });
    const space =
      characterSpacing + (length === 1 && code === 32 ? wordSpacing : 0);
    advance(run, (glyph.advance / 1000) * size + space);
  }
  if (steps.length > 0) await paintText(run, steps);
}

async function paintText(
  run: ContentRun,
  steps: readonly OutlineStep[],
): Promise<void> {
  const { mode } = run.state.text;
  if (mode === 0 || mode === 2 || mode === 4 || mode === 6)
    await fill(run, steps, "nonzero");
  if (mode === 1 || mode === 2 || mode === 5 || mode === 6)
    await stroke(run, steps);
  if (mode < 4) return;
  run.textClip ??= [];
  for (const step of steps) run.textClip.push(step);
}

/** Draws a glyph that is content of its own. */
async function drawProcedure(
  run: ContentRun,
  font: Font,
  { code, matrix }: { readonly code: number; readonly matrix: Matrix },
): Promise<void> {
  const stream = font.procedure?.(code);
  if (!stream || !font.matrix || run.state.text.mode === 3 || run.isHidden)
    return;
  if (run.depth >= deepestContent) return;
  await run.page.run(
    {
      page: run.page,
      surface: run.surface,
      resources: font.resources ?? run.resources,
      state: { ...run.state, matrix: multiply(font.matrix, matrix) },
      depth: run.depth + 1,
      isUncolored: run.isUncolored,
    },
    stream,
  );
}
