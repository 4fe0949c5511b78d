import type { Payload, PayloadRequest } from "payload";
import { UnknownNameError } from "#render/errors";
import { localeOf } from "./locale-of.ts";
import type { Campaign } from "./seed-source.ts";

/** Documents that a campaign refers to. */
export interface CampaignParts {
  readonly brand: number;
  /** Documents by `Photograph.id`. */
  readonly photographs: ReadonlyMap<string, number>;
}

/** Loads a campaign: its narrative in every language, published, then its toolkit. */
export async function seedCampaign(
  payload: Payload,
  req: PayloadRequest,
  campaign: Campaign,
  { brand, photographs }: CampaignParts,
): Promise<void> {
  const { issued, languages, name, pack, promise, reference, slug } = campaign;
  await payload.create({
    collection: "toolkits",
    data: {
      slug,
      name,
      reference,
      issued: `${issued}T12:00:00.000Z`,
      brand,
      promise,
      narrative: await seedNarrative(payload, req, campaign),
      languages: languages.map(localeOf),
      photographs: campaign.photographs.map((photograph) => {
        const id = photographs.get(photograph);
        if (id !== undefined) return id;
        throw new UnknownNameError("photograph", photograph, [
          ...photographs.keys(),
        ]);
      }),
      pack: pack.map(({ options = {}, ...item }) => ({
        ...item,
        options: Object.entries(options).map(([option, value]) => ({
          name: option,
          value,
        })),
      })),
    },
    req,
  });
}

async function seedNarrative(
  payload: Payload,
  req: PayloadRequest,
  { languages, name, narratives, promise }: Campaign,
): Promise<number> {
  let known: number | undefined;
  for (const language of languages) {
    const narrative = narratives[language];
    if (!narrative)
      throw new UnknownNameError("language", language, Object.keys(narratives));
    const { points, language: _, ...lines } = narrative;
    const common = {
      collection: "narratives",
      locale: localeOf(language),
      req,
    } as const;
    const data = {
      ...lines,
      title: name,
      promise,
      points: points.map((text) => ({ text })),
      _status: "published",
    } as const;
    const document =
      known === undefined
        ? await payload.create({ ...common, data })
        : await payload.update({ ...common, id: known, data });
    known = document.id;
  }
  if (known !== undefined) return known;
  throw new UnknownNameError("language", "none", Object.keys(narratives));
}
