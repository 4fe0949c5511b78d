import type { CopyName } from "#render/photographs";
import { ToolkitError } from "#render/errors";
import { attributionOf, type Shown } from "./attribution.ts";
import type { Folders } from "./folders.ts";
import { openCopy } from "./photograph-copies.ts";

/** A copy of a photograph with the rights that its document states written into it. It asks nobody. */
export async function copyWithRights(
  folders: Folders,
  shown: Shown,
  name: CopyName,
): Promise<Uint8Array> {
  const { original, title } = shown;
  if (!original?.digest)
    throw new ToolkitError(
      "not-found",
      `Photograph "${title}" has no picture yet: upload one`,
    );
  const { writeRights } = await import("#render/photographs");
  const copy = await openCopy(folders, original.digest, name);
  return writeRights(copy, attributionOf(shown));
}
