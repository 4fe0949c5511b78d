import type { Payload, PayloadRequest } from "payload";
import type { LanguageTag } from "#brand";
import { UnknownNameError } from "#render/errors";
import { addTranslations } from "./add-translations.ts";
import { narrativeBrief, toolkitBrief } from "./campaign-brief.ts";
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

/** Loads a campaign: its narrative in every language, then its toolkit, both published. Gives the toolkit. */
export async function seedCampaign(
  payload: Payload,
  req: PayloadRequest,
  campaign: Campaign,
  { brand, photographs, promises }: CampaignParts,
): Promise<number> {
  const { issued, languages, name, pack, reference, slug } = campaign;
  const promise = documentOf("promise", campaign.promise, promises);
  const { id } = await payload.create({
    collection: "toolkits",
    data: {
      ...toolkitBrief(campaign.brief),
      slug,
      name,
      _status: "published",
      reference,
      issued: `${issued}T12:00:00.000Z`,
      brand,
      promise,
      narrative: await seedNarrative(payload, req, campaign, {
        promise,
        photographs,
      }),
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
  return id;
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
  { brief, languages, name, narratives }: Campaign,
  {
    photographs,
    promise,
  }: {
    readonly promise: number;
    readonly photographs: CampaignParts["photographs"];
  },
): Promise<number> {
  const [first = "en", ...others] = languages;
  const wordsOf = (language: LanguageTag) => {
    const narrative = narratives[language];
    if (!narrative)
      throw new UnknownNameError("language", language, Object.keys(narratives));
    const { easyRead, points, language: _, facts: __, ...lines } = narrative;
    return {
      ...lines,
      points: points.map((text) => ({ text })),
      ...(easyRead && {
        easyRead: easyRead.map(({ photograph, text }) => ({
          text,
          ...(photograph !== undefined && {
            photograph: documentOf("photograph", photograph, photographs),
          }),
        })),
      }),
    };
  };
  const { id } = await payload.create({
    collection: "narratives",
    locale: localeOf(first),
    data: {
      ...wordsOf(first),
      title: name,
      promise,
      _status: "published",
      ...narrativeBrief(brief),
    },
    req,
  });
  const document = { collection: "narratives", id } as const;
  const translations = new Map(
    others.map((language) => [localeOf(language), wordsOf(language)]),
  );
  await addTranslations(payload, req, document, translations);
  return id;
}
