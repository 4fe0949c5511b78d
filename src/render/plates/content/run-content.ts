import { ToolkitError } from "../../errors.ts";
import { contentOperations } from "../../read-pdf/content-tokens.ts";
import type { PdfStream } from "../../read-pdf/pdf-file.ts";
import { TooMuchWork } from "./budget.ts";
import { colorOperators } from "./color-operators.ts";
import { ContentRun, type ContentFrame, type Operator } from "./content-run.ts";
import { drawImage, objectOperators } from "./object-operators.ts";
import { pathOperators } from "./path-operators.ts";
import { stateOperators } from "./state-operators.ts";
import { textOperators } from "./text-operators.ts";

const operators: ReadonlyMap<string, Operator> = new Map(
  [
    stateOperators,
    pathOperators,
    colorOperators,
    textOperators,
    objectOperators,
  ].flatMap((some) => Object.entries(some)),
);

/** Runs content from its first operation to its last. */
export async function runBytes(
  frame: ContentFrame,
  content: Uint8Array,
): Promise<void> {
  const run = new ContentRun(frame);
  const { budget } = frame.page;
  for (const { operator, operands, inlineImage } of contentOperations(
    content,
  )) {
    budget.operate();
    const done = inlineImage
      ? drawImage(run, inlineImage)
      : operators.get(operator)?.(run, operands);
    // Most operators are done at once, and waiting for each would cost more than they do.
    if (done) await done;
  }
}

/** Beginning a stream takes as long as so many operators. */
const setUp = 50;

/** Runs a form, a cell or a glyph; one that cannot be read is named among what is missing. */
export async function runStream(
  frame: ContentFrame,
  stream: PdfStream,
): Promise<void> {
  const { budget, missing, running } = frame.page;
  budget.operate(setUp);
  if (running.has(stream)) {
    missing.add("A part of the page lies within itself and is not drawn there");
    return;
  }
  running.add(stream);
  try {
    await runBytes(frame, contentOf(frame, stream));
  } catch (problem) {
    if (problem instanceof TooMuchWork || !(problem instanceof ToolkitError))
      throw problem;
    missing.add(`Part of the page cannot be read: ${problem.message}`);
  } finally {
    running.delete(stream);
  }
}

/** Content that is kept for the next time: cells and glyphs run thousands of times. */
const mostKept = 2 ** 25;

function contentOf(
  { page: { file, decoded } }: ContentFrame,
  stream: PdfStream,
): Uint8Array {
  const known = decoded.get(stream);
  if (known) return known;
  const { data } = file.decode(stream);
  const kept = [...decoded.values()].reduce((sum, one) => sum + one.length, 0);
  if (kept + data.length <= mostKept) decoded.set(stream, data);
  return data;
}
