import { readFile } from "node:fs/promises";
import type { Payload } from "payload";
import { todayInLondon } from "#collections";
import { seedBrand, type SeedResult } from "./seed-brand.ts";

/** Loads the demonstration brand, only into an empty database. Run again, it does nothing and says so. */
export async function seedLarkmere(payload: Payload): Promise<SeedResult> {
  const {
    campaigns,
    identity,
    larkmere,
    originalOf,
    photographs,
    rightsExamplePhotographs,
    rightsOf,
  } = await import("#larkmere");
  const today = todayInLondon();
  return seedBrand(payload, {
    brand: larkmere,
    identity,
    campaigns: campaigns.map((campaign) => ({
      ...campaign,
      languages: Object.keys(campaign.narratives),
    })),
    photographs: [...photographs, ...rightsExamplePhotographs],
    originalOf: (photograph) => readFile(originalOf(photograph)),
    rightsOf: (photograph) => rightsOf(photograph, today),
  });
}
