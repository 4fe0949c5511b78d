import { BasePayload, type Payload } from "payload";
import type { Rendition } from "#collections";
import type { ReportSignature } from "#render/press-report";
import { createConfig, type CmsOptions } from "./create-config.ts";
import { defaultHome, foldersOf } from "./home.ts";
import { commandLogger } from "./logger.ts";
import { reportSignaturesOf } from "./print-desk/report-signatures.ts";
import { readOriginalFrom, type ReadOriginal } from "./read-original.ts";
import { fileStore } from "./stores/file-store.ts";
import {
  renditionStore,
  type RenditionStore,
} from "./stores/rendition-store.ts";

/** The opened memory of a brand. */
export interface Cms {
  readonly payload: Payload;
  /** The bytes of a photograph as they were handed in. */
  readonly readOriginal: ReadOriginal;
  /** Where finished artwork is kept. */
  readonly renditions: RenditionStore;
  /** Who has signed for an output; nothing where nobody must, and none where signatures are missing. */
  signatures(
    rendition: Rendition,
  ): Promise<readonly ReportSignature[] | undefined>;
  close(): Promise<void>;
}

/**
 * Opens the CMS without a web server, its database migrated; close it when done.
 *
 * Nothing of a development server runs here. Only errors are logged, to standard error, so that
 * standard output is the caller's.
 */
export async function openCms(
  options: Omit<CmsOptions, "logger"> = {},
): Promise<Cms> {
  const folders = foldersOf(options.home ?? defaultHome());
  const payload = await new BasePayload().init({
    config: createConfig({ ...options, logger: commandLogger }),
  });
  const files = fileStore(folders.renditions);
  return {
    payload,
    readOriginal: readOriginalFrom(folders.originals),
    renditions: renditionStore(payload, files),
    signatures: (rendition) => reportSignaturesOf(payload, rendition, files),
    close: () => payload.destroy(),
  };
}
