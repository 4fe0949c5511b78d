import type { Photograph } from "#brand";
import { filesIn } from "#collections";
import { contentName, sha256 } from "#render/digest";
import { MissingSupplyError } from "#render/errors";

/** Reads an original photograph by its digest. */
export type ReadOriginal = (photograph: Photograph) => Promise<Uint8Array>;

/** Reads originals out of a place of files, and trusts none whose bytes have changed. */
export const readOriginalFrom =
  (folder: string): ReadOriginal =>
  async ({ id, digest }) => {
    const file = `${folder}/${contentName(digest)}`;
    const bytes = await filesIn(folder).get(digest);
    if (!bytes)
      throw new MissingSupplyError(
        `Cannot read the original of photograph "${id}" at ${file}: restore the file or upload the photograph again`,
      );
    if (sha256(bytes) === digest) return bytes;
    throw new MissingSupplyError(
      `Cannot use the original of photograph "${id}" at ${file}: its bytes have changed since it was approved, so restore the file or upload the photograph again`,
    );
  };
