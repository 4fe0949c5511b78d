/**
 * Loads a whole brand into an empty database: people, brand, photographs, narratives, toolkits.
 *
 * All of it or none, in one transaction. It changes nothing where there is content already.
 */
import type { Payload, PayloadRequest } from "payload";
import { inTransaction } from "#collections";
import { indexPhotographs } from "../search/keep-entries.ts";
import { seedApprovalRoutes } from "./seed-approval-routes.ts";
import { seedCampaign } from "./seed-campaign.ts";
import { seedIdentity } from "./seed-identity.ts";
import { seedKits } from "./seed-kits.ts";
import { inNameOf, seedLogins } from "./seed-logins.ts";
import { seedLogos } from "./seed-logos.ts";
import { seedPromises } from "./seed-promises.ts";
import { seedGuidelines } from "./seed-guidelines.ts";
import { seedFacts } from "./seed-facts.ts";
import { seedHouseNarrative } from "./seed-house-narrative.ts";
import { seedPhotograph } from "./seed-photograph.ts";
import type { SeedSource } from "./seed-source.ts";
import { seedWords } from "./seed-words.ts";

/** What a seed did: `present` is a second run, `occupied` is somebody else's database. */
export interface SeedResult {
  readonly outcome: "loaded" | "present" | "occupied";
  /** One sentence for whoever started it. */
  readonly message: string;
}

/** Loads a brand with the demonstration's people, only where nothing is. */
export async function seedBrand(
  payload: Payload,
  source: SeedSource,
): Promise<SeedResult> {
  const { slug, name } = source.brand;
  const brands = await payload.find({
    collection: "brands",
    where: { slug: { equals: slug } },
    limit: 1,
    depth: 0,
  });
  if (brands.docs.length > 0)
    return {
      outcome: "present",
      message: `The database already holds ${name}: nothing was loaded`,
    };
  const counts = await Promise.all(
    (["users", "brands", "toolkits"] as const).map((collection) =>
      payload.count({ collection }),
    ),
  );
  if (counts.some(({ totalDocs }) => totalDocs > 0))
    return {
      outcome: "occupied",
      message: `The database holds other content: ${name} is loaded only into an empty one, so set DATABASE_URL or LIVERY_HOME to a new place`,
    };
  await inTransaction(payload, (req) => load(payload, req, source));
  return {
    outcome: "loaded",
    message: `Loaded ${name} with ${source.campaigns.length} campaigns and ${source.photographs.length} photographs`,
  };
}

async function load(
  payload: Payload,
  req: PayloadRequest,
  source: SeedSource,
): Promise<void> {
  await seedLogins(payload, req);
  const brand = await seedIdentity(payload, req, source);
  await seedLogos(payload, req, source.brand, brand);
  await seedApprovalRoutes(payload, req, source.approvalRoutes ?? [], brand);
  const promises = await seedPromises(payload, req, source, brand);
  const photographs = new Map<string, number>();
  // Approvals are somebody's.
  const byGuardian = await inNameOf("guardian", payload, req);
  const seeded = { people: new Map(), consents: new Map() };
  for (const photograph of source.photographs)
    photographs.set(
      photograph.id,
      await seedPhotograph(payload, byGuardian, photograph, { source, seeded }),
    );
  await indexPhotographs(req, [...photographs.values()]);
  await seedFacts(payload, req, source.facts ?? []);
  const toolkits = new Map<string, number>();
  for (const campaign of source.campaigns)
    toolkits.set(
      campaign.slug,
      await seedCampaign(payload, req, campaign, {
        brand,
        photographs,
        promises,
      }),
    );
  if (source.houseNarrative)
    await seedHouseNarrative(payload, req, source.houseNarrative, {
      promises: [...promises.values()],
      toolkits,
    });
  const { guidelines, languages, words } = source.brand;
  await seedGuidelines(payload, req, guidelines, {
    brand,
    language: languages[0] ?? "en",
    photographs,
  });
  if (words) await seedWords(payload, req, words, brand);
  await seedKits(payload, req, source.kits ?? [], {
    brand,
    photographs,
    toolkits,
  });
}
