import { fillNarrative } from "../facts/fill-narrative.ts";
import type { LanguageTag } from "../language.ts";
import type { Narrative } from "../narrative.ts";
import type { Encoding, PackItem, Purpose } from "../toolkit.ts";
import { facts } from "./facts.ts";
import { beTheirSteady } from "./narratives/be-their-steady.ts";
import { feedTheCaddy } from "./narratives/feed-the-caddy.ts";
import { wildVerges } from "./narratives/wild-verges.ts";
import { yourSayStartsHere } from "./narratives/your-say-starts-here.ts";

/** One campaign of the demonstration brand, before it is a toolkit. */
export interface Campaign {
  readonly slug: string;
  readonly name: string;
  readonly reference: string;
  /** `YYYY-MM-DD`. */
  readonly issued: string;
  /** Key of a promise. */
  readonly promise: string;
  /** Ids, first choice first. */
  readonly photographs: readonly string[];
  readonly narratives: Readonly<Record<LanguageTag, Narrative>>;
  readonly pack: readonly PackItem[];
}

type Layout = "panel" | "photograph";

const item =
  (template: string, purpose: Purpose) =>
  (format: string, encoding: Encoding, layout: Layout): PackItem => ({
    template,
    format,
    purpose,
    encoding,
    options: { layout },
  });

const card = item("social-card", "social");
const strip = item("banner", "social");
const document = (template: string, format: string, layout: Layout = "panel") =>
  item(template, "screen")(format, "pdf", layout);

/** The four campaigns as they are written: figures are references to facts. */
export const writtenCampaigns: readonly Campaign[] = [
  {
    slug: "feed-the-caddy",
    name: "Feed the Caddy",
    reference: "LK-2026-014",
    issued: "2026-11-16",
    promise: "environment",
    photographs: ["fig-in-red-bowl", "autumn-meadow"],
    narratives: feedTheCaddy,
    pack: [
      card("ig-portrait", "jpeg", "panel"),
      card("ig-square", "jpeg", "panel"),
      card("ig-34", "jpeg", "photograph"),
      card("meta-reel", "jpeg", "panel"),
      card("fb-link", "png", "panel"),
      card("li-square", "png", "panel"),
      card("x-post", "jpeg", "photograph"),
      card("nd-post", "png", "panel"),
      card("bsky", "jpeg", "panel"),
      card("screen-land", "jpeg", "panel"),
      card("web-hero", "webp", "photograph"),
      strip("email-header", "jpeg", "panel"),
      document("poster", "a4"),
      document("poster", "a3"),
      document("poster", "a1"),
      document("flyer", "dl"),
    ],
  },
  {
    slug: "wild-verges",
    name: "Wild Verges",
    reference: "LK-2026-021",
    issued: "2026-11-16",
    promise: "environment",
    photographs: ["dandelion-meadow", "autumn-meadow"],
    narratives: wildVerges,
    pack: [
      card("ig-portrait", "jpeg", "photograph"),
      card("meta-reel", "jpeg", "photograph"),
      card("fb-link", "jpeg", "photograph"),
      strip("fb-cover", "jpeg", "photograph"),
      document("poster", "a3", "photograph"),
      document("flyer", "a5", "photograph"),
    ],
  },
  {
    slug: "your-say-starts-here",
    name: "Your Say Starts Here",
    reference: "LK-2026-017",
    issued: "2026-11-16",
    promise: "community-safety",
    photographs: ["woodland-stream", "hilltop-sunrise"],
    narratives: yourSayStartsHere,
    pack: [
      card("ig-portrait", "jpeg", "panel"),
      card("ig-square", "jpeg", "panel"),
      card("fb-link", "png", "panel"),
      card("screen-land", "jpeg", "panel"),
      document("poster", "a4"),
      document("flyer", "dl"),
    ],
  },
  {
    slug: "be-their-steady",
    name: "Be Their Steady",
    reference: "LK-2026-019",
    issued: "2026-11-16",
    promise: "health",
    photographs: ["hilltop-sunrise", "dogs-at-window", "paint-brushes"],
    narratives: beTheirSteady,
    pack: [
      card("ig-portrait", "jpeg", "panel"),
      card("ig-square", "jpeg", "photograph"),
      card("fb-link", "png", "panel"),
      strip("li-cover", "png", "panel"),
      document("poster", "a3"),
      document("flyer", "a5"),
    ],
  },
];

const wordsOf = (key: string, language: LanguageTag): string =>
  facts.find((fact) => fact.key === key)?.words[language] ?? "";

/** The narrative with its facts put in, as it is set. */
function filled(narrative: Narrative): Narrative {
  const { facts: _, ...words } = fillNarrative(narrative, (key) =>
    wordsOf(key, narrative.language),
  );
  return words;
}

/** The four campaigns as they are set, for whoever has no CMS to fill them. */
export const campaigns: readonly Campaign[] = writtenCampaigns.map(
  (campaign) => ({
    ...campaign,
    narratives: Object.fromEntries(
      Object.entries(campaign.narratives).map(([language, narrative]) => [
        language,
        filled(narrative),
      ]),
    ),
  }),
);
