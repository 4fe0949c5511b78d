import sharp from "sharp";
import type { Brand, HouseLines, Narrative, Toolkit } from "#brand";
import { digestOf, sha256, type ReadOriginal } from "#render";
import { brand, makePhotograph, makeToolkit } from "./make-brand.ts";

const lines: HouseLines = {
  alternativeFormats: "Need this in large print? Call 01632 960 000.",
  imprint: "Published by Test Council, {date}. {reference}",
  social: "Follow @TestCouncil",
  photographCredit: "Photograph:",
  orCall: "or call",
};

const narrative: Narrative = {
  language: "en",
  headline: "Feed the caddy",
  message: "Food waste makes power for your street.",
  points: ["No need to rinse", "Collected each week"],
  callToAction: "Order your free liners",
  scanInstruction: "Scan to order",
  shortUrl: "test.example/caddy",
  phone: "01632 960 000",
};

/** The brand of the tests with words, and a logo for every ground that templates put it on. */
const speakingBrand: Brand = {
  ...brand,
  logo: {
    ...brand.logo,
    versions: brand.logo.versions.map((version) =>
      version.colorway === "reversed"
        ? { ...version, grounds: ["mere", "ink"] }
        : version,
    ),
  },
  lines: { en: lines },
};

/** A toolkit that every template can be set from, with the original of its photograph. */
export async function sampleToolkit(): Promise<{
  readonly toolkit: Toolkit;
  readonly readOriginal: ReadOriginal;
}> {
  const [width, height] = [1500, 1200];
  const original = await sharp({
    create: {
      width,
      height,
      channels: 3,
      background: "#468",
      noise: { type: "gaussian", mean: 120, sigma: 20 },
    },
  })
    .jpeg()
    .toBuffer();
  const { digest: _, ...fields } = {
    ...makeToolkit({
      ...makePhotograph(width, height),
      digest: sha256(original),
    }),
    brand: speakingBrand,
    narratives: { en: narrative },
  };
  return {
    toolkit: { ...fields, digest: digestOf(fields) },
    readOriginal: () => Promise.resolve(original),
  };
}
