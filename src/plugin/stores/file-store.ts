import { readdir } from "node:fs/promises";
import { filesIn, keepContent } from "#collections";
import type { ArtworkFiles } from "./artwork-files.ts";

const isMissing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ENOENT";

/** Artwork as files of a folder, each named by its digest. */
export const fileStore = (folder: string): ArtworkFiles => ({
  put: (bytes) => keepContent(folder, bytes),
  get: filesIn(folder).get,
  count: async () => {
    try {
      const entries = await readdir(folder, {
        recursive: true,
        withFileTypes: true,
      });
      return entries.filter((entry) => entry.isFile()).length;
    } catch (error) {
      if (isMissing(error)) return 0;
      throw error;
    }
  },
});
