import sharp from "sharp";
import { produce, type Sources } from "#render";
import type { Toolkit } from "#brand";
import type { Pixels } from "./limits.mjs";
import { cardRequest } from "./requests.ts";

/** The pixels of one finished card in each language: what the encoding limits encode. */
export async function finishedCards(
  toolkit: Toolkit,
  sources: Sources,
): Promise<readonly Pixels[]> {
  const finished: Pixels[] = [];
  for (let index = 0; index < toolkit.languages.length; index++) {
    const request = cardRequest(toolkit, index, "png");
    const { artworks, report } = await produce(toolkit, request, sources);
    const [artwork] = artworks;
    if (!artwork)
      throw new Error(`A finding blocks: ${report.findings[0]?.message ?? ""}`);
    const { data, info } = await sharp(artwork.bytes)
      .raw()
      .toBuffer({ resolveWithObject: true });
    finished.push({ data, width: info.width, height: info.height });
  }
  return finished;
}
