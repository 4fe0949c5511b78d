import { sha256 } from "#render/digest";
import { ToolkitError } from "#render/errors";
import { filesIn } from "./content/files-in.ts";
import { privateFile } from "./endpoints/private-file.ts";
import type { Rendition } from "./payload-types.ts";

/** One file of a rendition. */
export type RenditionFile = NonNullable<Rendition["files"]>[number];

/**
 * A rendition's file as an answer, as it is or marked as a proof: browsers neither keep it nor guess
 * what it is, and nobody indexes it. Throws `altered` where its bytes are not those of its digest.
 */
export async function readArtwork(
  folder: string,
  { digest, fileName, mediaType }: RenditionFile,
  isProof = false,
): Promise<Response> {
  const kept = await filesIn(folder).get(digest);
  if (!kept)
    throw new ToolkitError(
      "missing-supply",
      `File "${fileName}" is not in the store: restore it or render it again`,
    );
  if (sha256(kept) !== digest)
    throw new ToolkitError(
      "altered",
      `File "${fileName}" is no longer what was made: its bytes have changed in the store; render it again`,
    );
  const content = isProof ? await marked(kept, mediaType) : kept;
  return privateFile(content, {
    fileName: `${isProof ? "proof-" : ""}${fileName}`,
    mediaType,
  });
}

/** The engine is opened for a proof alone. */
async function marked(
  kept: Uint8Array,
  mediaType: string,
): Promise<Uint8Array> {
  const { watermark } = await import("#render/watermark");
  return watermark(kept, mediaType);
}
