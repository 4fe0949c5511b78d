import type { Payload, PayloadRequest } from "payload";
import { UnknownNameError } from "#render/errors";
import { localeOf } from "./locale-of.ts";
import type { Campaign } from "./seed-source.ts";

/** Documents that a campaign refers to. */
export interface CampaignParts {
  readonly brand: number;
  /** Documents by `Photograph.id`. */
  readonly photographs: ReadonlyMap<string, number>;
  /** Documents by `CouncilPromise.key`. */
  readonly promises: ReadonlyMap<string, number>;
}

/** Loads a campaign: its narrative in every language, published, then its toolkit. */
export async function seedCampaign(
  payload: Payload,
  req: PayloadRequest,
  campaign: Campaign,
  { brand, photographs, promises }: CampaignParts,
): Promise<void> {
  const { issued, languages, name, pack, reference, slug } = campaign;
  const promise = documentOf("promise", campaign.promise, promises);
  await payload.create({
    collection: "toolkits",
    data: {
      slug,
      name,
      _status: "published",
      reference,
      issued: `${issued}T12:00:00.000Z`,
      brand,
      promise,
      narrative: await seedNarrative(payload, req, campaign, promise),
      languages: languages.map(localeOf),
      photographs: campaign.photographs.map((photograph) =>
        documentOf("photograph", photograph, photographs),
      ),
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

function documentOf(
  what: string,
  name: string,
  known: ReadonlyMap<string, number>,
): number {
  const id = known.get(name);
  if (id !== undefined) return id;
  throw new UnknownNameError(what, name, [...known.keys()]);
}

async function seedNarrative(
  payload: Payload,
  req: PayloadRequest,
  { languages, name, narratives }: Campaign,
  promise: number,
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
