/** A small brand in inks, photographs in plates, and jobs to paint frames for. */
import { readFileSync } from "node:fs";
import { findCondition, findPrinter, type Swatch } from "#brand";
import sharp from "sharp";
import { sha256 } from "../../../../src/render/digest.ts";
import type { Frame } from "../../../../src/render/frame.ts";
import { paintPress } from "../../../../src/render/paint/press/paint-press.ts";
import type { PressFacts } from "../../../../src/render/paint/press/paint-press.ts";
import { pressFacts } from "../../../../src/render/paint/press/press-facts.ts";
import type {
  PressJob,
  PressProfile,
} from "../../../../src/render/press-job.ts";
import type { Supplies } from "../../../../src/render/supplies.ts";
import { brand } from "../../../support/make-brand.ts";
import { sampleProduction } from "../../../support/sample-production.ts";
import { issued, supplies } from "../../../support/pdf-frames.ts";

const folder = new URL("../../../../brand/printing/icc/", import.meta.url);

/** A profile of the shipped ones, as supplies hold it. */
function profileIn(file: string): PressProfile {
  const bytes = readFileSync(new URL(file, folder));
  return { bytes, digest: sha256(bytes), description: file };
}

const coated = profileIn("ISOcoated_v2_300_bas.icc");
const uncoated = profileIn("Uncoated_FOGRA29_300.icc");

/** Inks for the swatches of the test brand, no two the same. */
const inks: Readonly<Record<string, Partial<Swatch>>> = {
  ink: { cmykCoated: [60, 40, 40, 100], cmykUncoated: [50, 30, 30, 95] },
  white: { cmykCoated: [0, 0, 0, 0], cmykUncoated: [0, 0, 0, 0] },
  chalk: { cmykCoated: [4, 4, 8, 0], cmykUncoated: [3, 3, 6, 0] },
  mere: {
    cmykCoated: [95, 75, 30, 35],
    cmykUncoated: [100, 67, 7, 40],
    spot: "Test Mere",
  },
  sunrise: {
    cmykCoated: [0, 25, 85, 0],
    cmykUncoated: [0, 19, 86, 0],
    spot: "Test Sunrise",
  },
  stone: { cmykCoated: [40, 30, 30, 20], cmykUncoated: [36, 26, 28, 18] },
};

/** The test brand's swatches with inks. */
export const swatches: readonly Swatch[] = brand.swatches.map((swatch) => ({
  ...swatch,
  ...inks[swatch.name],
}));

/** The inks of a swatch on coated paper as a content stream spells them. */
export const spelled = (name: string): string =>
  swatches
    .find((swatch) => swatch.name === name)
    ?.cmykCoated.map((percent) => String(percent / 100))
    .join(" ") ?? "";

/** Supplies of a press: photographs are flat plates. */
export const pressSupplies: Supplies = {
  ...supplies,
  brand: { ...brand, swatches },
  iccProfile: coated,
  pixels: {
    ...supplies.pixels,
    async separation(_photograph, _crop, width, height) {
      const plates = sharp({
        create: { width, height, channels: 3, background: "#884422" },
      });
      const jpeg = await plates.toColourspace("cmyk").jpeg().toBuffer();
      return { bytes: jpeg, width, height, channels: 4 };
    },
  },
};

/** The same for uncoated paper. */
export const uncoatedSupplies: Supplies = {
  ...pressSupplies,
  iccProfile: uncoated,
};

/** Supplies whose brand has other swatches. */
export const suppliesWith = (
  change: (swatch: Swatch) => Partial<Swatch>,
): Supplies => ({
  ...pressSupplies,
  brand: {
    ...brand,
    swatches: swatches.map((swatch) => ({ ...swatch, ...change(swatch) })),
  },
});

/** A job for a printer of the house list. */
export function jobFor(
  printer: string,
  given: Partial<PressJob> = {},
): PressJob {
  const found = findPrinter(printer);
  return {
    printer: found,
    condition: findCondition(found.condition),
    usesSpots: false,
    outlinesText: false,
    version: 1,
    item: "a4",
    ...given,
  };
}

/** What a file is asked to say of itself. */
export const factsFor = (
  frames: readonly Frame[],
  job: PressJob = jobFor("house"),
  given: Partial<PressFacts> = {},
): PressFacts => ({
  ...pressFacts(
    {
      title: "Feed the caddy",
      language: "en",
      author: "Test Council",
      subject: "Feed the caddy",
      createdAt: `${issued}T00:00:00Z`,
    },
    { job, manifest: sampleProduction().manifest, frames, issued },
  ),
  ...given,
});

const suppliesFor = ({ condition }: PressJob): Supplies =>
  condition.inks === "coated" ? pressSupplies : uncoatedSupplies;

/** Paints frames for the house printer unless told otherwise. */
export const painted = (
  frames: readonly Frame[],
  job: PressJob = jobFor("house"),
  given: Supplies = suppliesFor(job),
): Promise<Uint8Array> => paintPress(frames, given, job, factsFor(frames, job));
