import { ToolkitError } from "../errors.ts";
import type { WordFinding } from "./word-finding.ts";

/**
 * The text with one finding mended. Places of other findings after it move: check the new text
 * again, or apply the last finding first.
 */
export function applyReplacement(text: string, finding: WordFinding): string {
  const { start, end, replacement } = finding;
  if (replacement === undefined)
    throw new ToolkitError(
      "no-replacement",
      `Cannot mend "${finding.text}" by itself: ${finding.hint}`,
    );
  if (text.slice(start, end) !== finding.text)
    throw new ToolkitError(
      "stale-finding",
      `Expected "${finding.text}" at ${start} but the text has changed: check it again`,
    );
  return text.slice(0, start) + replacement + text.slice(end);
}
