import { filesIn } from "#collections";
import type { ArtworkFiles } from "./artwork-files.ts";

/** Artwork in a place of files, each named by its digest: a folder, or a bucket as `s3://bucket/prefix`. */
export function fileStore(place: string): ArtworkFiles {
  const files = filesIn(place);
  return {
    put: (bytes) => files.put(bytes),
    get: (digest) => files.get(digest),
    count: async () => {
      let counted = 0;
      for await (const _ of files.list()) counted += 1;
      return counted;
    },
  };
}
