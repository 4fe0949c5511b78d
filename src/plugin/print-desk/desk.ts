import path from "node:path";
import type { Payload } from "payload";
import type { Folders } from "#collections";
import { readOriginalFrom, type ReadOriginal } from "../read-original.ts";
import type { ArtworkFiles } from "../stores/artwork-files.ts";
import { fileStore } from "../stores/file-store.ts";
import {
  renditionStore,
  type RenditionStore,
} from "../stores/rendition-store.ts";

/** Everything that print jobs are made with. */
export interface PrintDesk {
  readonly payload: Payload;
  readonly files: ArtworkFiles;
  readonly renditions: RenditionStore;
  readonly readOriginal: ReadOriginal;
  /** Where installed profiles of presses are. */
  readonly profiles: string;
}

/** The desk of a CMS. */
export function openPrintDesk(payload: Payload, folders: Folders): PrintDesk {
  const files = fileStore(folders.renditions);
  return {
    payload,
    files,
    renditions: renditionStore(payload, files),
    readOriginal: readOriginalFrom(folders.originals),
    profiles: path.join(
      /*turbopackIgnore: true*/ path.dirname(folders.previews),
      "profiles",
    ),
  };
}
