import { readVector, type Swatch, type VectorArt } from "#brand";
import { InvalidDocumentError } from "./invalid-document.ts";

/** A kept drawing, or which one is wrong and how. */
export function drawingOf(
  svg: string,
  swatches: readonly Swatch[],
  field: string,
): VectorArt {
  try {
    return readVector(svg, swatches);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new InvalidDocumentError(`Cannot use ${field} is wrong, ${reason}`, {
      cause,
    });
  }
}
