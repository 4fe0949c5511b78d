import sharp from "sharp";
import {
  mm,
  px,
  type ApprovalRoute,
  type Brand,
  type Guideline,
  type LanguageTag,
  type Narrative,
  type Photograph,
  type PhotographRights,
  type TypeRole,
  type VectorArt,
} from "#brand";
import type { Campaign, SeedSource } from "#plugin";
import { sha256 } from "#render/digest";

const square: VectorArt = {
  width: 10,
  height: 10,
  paths: [{ d: "M 0 0 L 10 0 L 10 10 L 0 10 Z", fill: "mere" }],
};

const role: TypeRole = {
  weight: 400,
  lineHeight: 1.4,
  tracking: 0,
  features: [],
};

const least = { print: mm(20), screen: px(90) };

/** A brand as small as one can be: two swatches, one family, one promise. */
export const sampleBrand: Brand = {
  slug: "sample",
  name: "Sample Council",
  strapline: "Here for you",
  languages: ["en", "ar"],
  swatches: [
    {
      name: "mere",
      title: "Mere",
      role: "primary",
      srgb: [18, 53, 91],
      cmykCoated: [95, 75, 30, 35],
      cmykUncoated: [100, 67, 7, 40],
    },
    {
      name: "chalk",
      title: "Chalk",
      role: "ground",
      srgb: [246, 243, 234],
      cmykCoated: [4, 4, 8, 0],
      cmykUncoated: [3, 3, 6, 0],
    },
  ],
  typography: {
    typefaces: [
      {
        family: "Source Sans 3",
        fonts: [
          {
            family: "Source Sans 3",
            weight: 400,
            file: "@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf",
          },
        ],
        licence: "OFL-1.1",
        isOnPages: true,
        leastLeading: 1.2,
        opticalScale: 1,
      },
    ],
    stacks: { default: ["Source Sans 3"] },
    roles: {
      display: role,
      headline: role,
      lead: role,
      body: role,
      label: role,
      action: role,
      legal: role,
    },
  },
  logo: {
    name: "Sample Council",
    alt: "Sample Council",
    versions: [
      {
        layout: "symbol",
        colorway: "color",
        art: square,
        grounds: ["chalk"],
      },
    ],
    clearSpace: 0.1,
    leastWidth: { horizontal: least, stacked: least, symbol: least },
  },
  promises: [
    {
      key: "environment",
      title: { en: "Greener", ar: "أكثر خضرة" },
      line: "We look after the place where you live",
      swatch: "mere",
      tint: "chalk",
      icon: square,
    },
  ],
  pattern: square,
  lines: {
    en: {
      alternativeFormats: "Need this in large print? Call 01632 960 000.",
      imprint: "Published by Sample Council, {date}. {reference}",
      social: "Follow @SampleCouncil",
      photographCredit: "Photograph:",
      orCall: "or call",
    },
  },
  guidelines: [],
};

const inEnglish: Narrative = {
  language: "en",
  headline: "Feed the caddy",
  message: "Food waste makes power for your street.",
  points: ["No need to rinse", "Collected each week"],
  callToAction: "Order your free liners",
  scanInstruction: "Scan to order",
  shortUrl: "sample.example/caddy",
  phone: "01632 960 000",
};

const inArabic: Narrative = {
  ...inEnglish,
  language: "ar",
  headline: "أطعم الصندوق",
  points: ["لا حاجة إلى الشطف"],
};

/** Bytes of a photograph that is one flat colour with a little noise. */
export const sampleJpeg = (): Promise<Buffer> =>
  sharp({
    create: {
      width: 640,
      height: 480,
      channels: 3,
      background: "#468",
      noise: { type: "gaussian", mean: 120, sigma: 20 },
    },
  })
    .jpeg()
    .toBuffer();

const campaign: Campaign = {
  slug: "feed-the-caddy",
  name: "Feed the Caddy",
  reference: "SC-2026-001",
  issued: "2026-11-22",
  promise: "environment",
  languages: ["en", "ar"],
  narratives: { en: inEnglish, ar: inArabic },
  photographs: ["second", "first"],
  pack: [
    { template: "poster", format: "a3", purpose: "screen", encoding: "pdf" },
    {
      template: "social-card",
      format: "ig-portrait",
      purpose: "social",
      encoding: "jpeg",
      options: { layout: "photograph" },
    },
  ],
};

/** Everything allowed, to everybody, for ever: what a council has of its own work. */
export const sampleRights: Omit<PhotographRights, "photograph"> = {
  licences: [
    {
      reference: "LIC-2026-001",
      work: "photograph",
      holder: "Sample Council",
      grant: { kind: "in-house" },
      media: "any",
      territories: ["worldwide"],
      isEditorialOnly: false,
      forbidsChanges: false,
      forbidsCommercialUse: false,
      forbidsSensitiveTopics: false,
      isExclusive: false,
      partners: "any",
      source: "Contract of employment",
    },
  ],
  people: [],
  consents: [],
  approval: "approved",
  isSafeguarded: false,
};

/** One signature on whatever is not in the campaign's own words. */
export const sampleRoute: ApprovalRoute = {
  key: "usual",
  name: "Usual",
  templates: [],
  groups: [],
  purposes: [],
  channels: [],
  risks: [],
  precedence: 0,
  steps: [
    {
      key: "check",
      name: "Check",
      roles: ["approver"],
      within: 2,
      allowsOwnWork: false,
      isSkippedInsideLocks: true,
    },
  ],
};

/** A brand with one campaign and two photographs, and `more` beside them, ready to be loaded into an empty database. */
export async function sampleSource(
  more: readonly string[] = [],
): Promise<SeedSource> {
  const ids = ["first", "second", ...more];
  const originals = new Map<string, Buffer>();
  for (const id of ids) originals.set(id, await sampleJpeg());
  const photograph = (id: string): Photograph => ({
    id,
    title: `The ${id} photograph`,
    alt: { en: `What the ${id} one shows`, ar: "ما تظهره" },
    credit: "A. Photographer",
    licence: { kind: "in-house", terms: "Sample Council" },
    focalPoint: { x: 0.29, y: 0.58 },
    safeCrop: { x: 0.1, y: 0.1, width: 0.7, height: 0.8 },
    pixelWidth: 640,
    pixelHeight: 480,
    digest: sha256(originals.get(id) ?? ""),
  });
  return {
    brand: sampleBrand,
    photographs: ids.map(photograph),
    campaigns: [campaign],
    approvalRoutes: [sampleRoute],
    originalOf: async ({ id }) => originals.get(id) ?? Buffer.alloc(0),
    rightsOf: ({ id }) => ({ ...sampleRights, photograph: id }),
  };
}

/** Narratives whose easy read has no pictures: a sample library holds none of Larkmere's. */
export const withoutPictures = (
  narratives: Readonly<Record<LanguageTag, Narrative>>,
): Readonly<Record<LanguageTag, Narrative>> =>
  Object.fromEntries(
    Object.entries(narratives).map(([language, { easyRead, ...said }]) => [
      language,
      {
        ...said,
        ...(easyRead && { easyRead: easyRead.map(({ text }) => ({ text })) }),
      },
    ]),
  );

/** Sections without the figures that show a photograph: a sample library holds none of Larkmere's. */
export const withoutPhotographs = (
  guidelines: readonly Guideline[],
): readonly Guideline[] =>
  guidelines.map((guideline) => ({
    ...guideline,
    body: guideline.body.filter(
      (part) => part.kind !== "figure" || part.photograph === undefined,
    ),
  }));
