import { gzipSync } from "node:zlib";
import type { FilePictures } from "../plates/image/decoded-pictures.ts";
import { separate } from "../plates/separate.ts";
import type { TileQuestion } from "./messages.ts";
import { openPage } from "./open-page.ts";

/** Separates a tile of a page, for whoever looks at it closer: all plates, one after the other, packed. */
export async function showTile(
  { bytes, page, pixels, tile }: TileQuestion,
  pictures?: FilePictures,
): Promise<Uint8Array> {
  const { density, drawn, file } = openPage(bytes, page, pixels);
  const { plates } = await separate(file, drawn, {
    ...{ density, tile },
    ...(pictures && { pictures }),
  });
  // Somebody waits for it: the next level takes half as long again and saves a twelfth.
  return gzipSync(Buffer.concat(plates.map(({ data }) => data)), { level: 1 });
}
