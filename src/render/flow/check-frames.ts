import type { Frame } from "../frame.ts";
import type { FlowDocument } from "#templates";
import { FlowError } from "./flow-error.ts";

/** Refuses a document whose words no font can draw, or that need more room than they have. */
export function checkFrames(
  { name }: Pick<FlowDocument, "name">,
  frames: readonly Frame[],
): void {
  for (const { page, texts } of frames)
    for (const text of texts) {
      const where = `"${text.name}" on page ${page} of "${name}"`;
      if (text.missing.length > 0)
        throw new FlowError(
          `Cannot set ${where}: no font of the brand draws ${text.missing.map((cluster) => JSON.stringify(cluster)).join(", ")}, so add a typeface or write it otherwise`,
        );
      if (text.overflows)
        throw new FlowError(
          `Cannot set ${where}: ${JSON.stringify(text.text.slice(0, 60))} needs more room than it has, so shorten it`,
        );
    }
}
