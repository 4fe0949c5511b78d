import { readFile } from "node:fs/promises";
import type { Photograph, Toolkit } from "#brand";
import { campaigns, larkmere, originalOf, photographs } from "#larkmere";
import { digestOf, type ReadOriginal } from "#render";

/** What every benchmark renders. */
export interface BenchCampaign {
  readonly toolkit: Toolkit;
  /** The one photograph of the toolkit. */
  readonly photograph: Photograph;
  readonly photographFile: string;
  readonly readOriginal: ReadOriginal;
}

const languages = ["en", "cy", "pl", "ar", "pa"];
/** The library's largest photograph, 16 megapixels; most of it is out of focus. */
const largestPhotograph = "dandelion-meadow";

/** The demonstration's first campaign in five languages and three scripts. */
export function campaign(photographId = largestPhotograph): BenchCampaign {
  const chosen = campaigns.find(({ slug }) => slug === "feed-the-caddy");
  const promise = larkmere.promises.find(({ key }) => key === chosen?.promise);
  const photograph = photographs.find(({ id }) => id === photographId);
  if (!chosen || !promise || !photograph)
    throw new Error("The demonstration brand has changed");
  const { slug, name, reference, issued, narratives, pack } = chosen;
  const fields = {
    slug,
    name,
    reference,
    issued,
    brand: larkmere,
    promise,
    languages,
    narratives,
    photographs: [photograph],
    pack,
  };
  return {
    toolkit: { ...fields, digest: digestOf(fields) },
    photograph,
    photographFile: originalOf(photograph),
    readOriginal: (wanted) => readFile(originalOf(wanted)),
  };
}
