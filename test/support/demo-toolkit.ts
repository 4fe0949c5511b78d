import type { Photograph, Toolkit } from "#brand";
import { campaigns, larkmere, originalOf, photographs } from "#larkmere";
import { createSources, digestOf, sha256, type Sources } from "#render";
import { readFile } from "node:fs/promises";
import { photographGrid } from "./photograph-grid.ts";

/** A campaign of the demonstration brand as a toolkit, without a CMS. */
export function demoToolkit(slug: string): Toolkit {
  const campaign = campaigns.find((candidate) => candidate.slug === slug);
  const promise = larkmere.promises.find(
    (candidate) => candidate.key === campaign?.promise,
  );
  if (!campaign || !promise)
    throw new Error(`No campaign "${slug}" in the demonstration brand`);
  const content = {
    slug,
    name: campaign.name,
    reference: campaign.reference,
    issued: campaign.issued,
    brand: larkmere,
    promise,
    languages: Object.keys(campaign.narratives),
    narratives: campaign.narratives,
    photographs: campaign.photographs.flatMap(
      (id) => photographs.find((photograph) => photograph.id === id) ?? [],
    ),
    pack: campaign.pack,
  };
  return { ...content, digest: digestOf(content) };
}

/** Sources that read the brand's real photographs. */
export const demoSources = (): Sources =>
  createSources(larkmere, (photograph) => readFile(originalOf(photograph)));

/** The same toolkit with numbered grids for photographs: small, and the same on every machine. */
export async function gridToolkit(toolkit: Toolkit): Promise<{
  readonly toolkit: Toolkit;
  readonly sources: Sources;
}> {
  const grids = new Map<string, Uint8Array>();
  const replaced: Photograph[] = [];
  for (const photograph of toolkit.photographs) {
    const bytes = await photographGrid(photograph);
    grids.set(photograph.id, bytes);
    replaced.push({ ...photograph, digest: sha256(bytes) });
  }
  const read = async ({ id }: Photograph) => grids.get(id) ?? new Uint8Array();
  return {
    toolkit: { ...toolkit, photographs: replaced },
    sources: createSources(larkmere, read),
  };
}
