import { sha256 } from "#render/digest";
import type { ArtworkFiles } from "./artwork-files.ts";

/** Artwork in memory, for tests and for work that is thrown away. */
export function memoryStore(): ArtworkFiles {
  const kept = new Map<string, Uint8Array>();
  return {
    put: async (bytes) => {
      const digest = sha256(bytes);
      if (!kept.has(digest)) kept.set(digest, bytes.slice());
      return digest;
    },
    get: async (digest) => kept.get(digest)?.slice(),
    count: async () => kept.size,
  };
}
