import { readFile } from "node:fs/promises";
import type { Payload } from "payload";
import { todayInLondon } from "#collections";
import { seedBrand, type SeedResult } from "./seed-brand.ts";

/** Loads the demonstration brand, only into an empty database. Run again, it does nothing and says so. */
export async function seedLarkmere(payload: Payload): Promise<SeedResult> {
  const {
    approvalRoutes,
    briefs,
    facts,
    houseNarrative,
    identity,
    kits,
    larkmere,
    originalOf,
    photographs,
    rightsExamplePhotographs,
    rightsOf,
    styleExamples,
    writtenCampaigns,
  } = await import("#larkmere");
  const today = todayInLondon();
  return seedBrand(payload, {
    brand: larkmere,
    identity,
    facts,
    houseNarrative,
    approvalRoutes,
    kits,
    styleExamples: new Map(Object.entries(styleExamples)),
    campaigns: writtenCampaigns.map((campaign) => ({
      ...campaign,
      languages: Object.keys(campaign.narratives),
      ...(briefs[campaign.slug] && { brief: briefs[campaign.slug] }),
    })),
    photographs: [...photographs, ...rightsExamplePhotographs],
    originalOf: (photograph) => readFile(originalOf(photograph)),
    rightsOf: (photograph) => rightsOf(photograph, today),
  });
}
