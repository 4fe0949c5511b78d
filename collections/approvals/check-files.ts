import { readFile } from "node:fs/promises";
import { sha256 } from "#render/digest";
import { ToolkitError } from "#render/errors";
import { contentPath } from "../content-file.ts";

/**
 * Reads files again from the store, one after the other, and holds each against the digest that it bears.
 * Throws `altered` at the first that is not what it was, or not there.
 */
export async function checkFiles(
  folder: string,
  digests: readonly string[],
  name: string,
): Promise<void> {
  for (const [index, digest] of digests.entries()) {
    const bytes = await readFile(contentPath(folder, digest)).catch(
      () => undefined,
    );
    if (bytes && sha256(bytes) === digest) continue;
    throw new ToolkitError(
      "altered",
      `File ${index + 1} of "${name}" ${bytes ? "is no longer what was made: its bytes have changed" : "is not in the store"}, so no signature on it counts; render it again and ask for approval anew`,
    );
  }
}
