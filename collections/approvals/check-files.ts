import { sha256 } from "#render/digest";
import { ToolkitError } from "#render/errors";

/** Where the files of renditions are kept. */
export interface KeptFiles {
  /** The bytes of a digest, whatever they are by now; nothing where there are none. */
  get(digest: string): Promise<Uint8Array | undefined>;
}

/**
 * Reads files again from the store, one after the other, and holds each against the digest that it bears.
 * Throws `altered` at the first that is not what it was, or not there.
 */
export async function checkFiles(
  files: KeptFiles,
  digests: readonly string[],
  name: string,
): Promise<void> {
  for (const [index, digest] of digests.entries()) {
    const bytes = await files.get(digest);
    if (bytes && sha256(bytes) === digest) continue;
    throw new ToolkitError(
      "altered",
      `File ${index + 1} of "${name}" ${bytes ? "is no longer what was made: its bytes have changed" : "is not in the store"}, so no signature on it counts; render it again and ask for approval anew`,
    );
  }
}
