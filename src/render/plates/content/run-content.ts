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

/** Runs a form, a cell or a glyph; one that cannot be read is named among what is missing. */
export async function runStream(
  frame: ContentFrame,
  stream: PdfStream,
): Promise<void> {
  const { file, missing } = frame.page;
  try {
    await runBytes(frame, file.decode(stream).data);
  } catch (problem) {
    if (problem instanceof TooMuchWork || !(problem instanceof ToolkitError))
      throw problem;
    missing.add(`Part of the page cannot be read: ${problem.message}`);
  }
}
