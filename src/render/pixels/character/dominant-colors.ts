/**
 * The few colors that a picture is made of, for search by color. The same pixels give the same
 * colors: nothing is drawn by chance.
 */
import type { Rgb } from "#brand";
import type { PicturePixels } from "../../supplies.ts";
import { oklabDistance, oklabOf, type Oklab } from "./oklab.ts";

/** One color, and how much of the picture it stands for. */
export interface DominantColor {
  /** sRGB, 0 to 255: the mean of the pixels that it stands for. */
  readonly color: Rgb;
  /** 0 to 1; all shares together are 1. */
  readonly share: number;
}

const greatestCount = 5;
/** Colors this close in OKLab are one color; about a tenth of black to white. */
const sameColor = 0.09;
/** Shares below this are not worth a search. */
const leastShare = 0.02;
/** About so many pixels are looked at. */
const sampleSize = 4096;
const rounds = 12;

interface Sample {
  readonly rgb: Rgb;
  readonly lab: Oklab;
}

interface Cluster {
  readonly center: Oklab;
  readonly members: readonly Sample[];
}

/** Up to five colors, the largest share first: k-means in OKLab from seeds far apart. */
export function dominantColorsOf(
  pixels: PicturePixels,
): readonly DominantColor[] {
  const samples = samplesOf(pixels);
  let centers = seedsOf(samples);
  for (let round = 0; round < rounds; round++)
    centers = clustersOf(samples, centers).map(({ center }) => center);
  const clusters = clustersOf(samples, merged(centers)).filter(
    ({ members }) => members.length >= leastShare * samples.length,
  );
  const kept = clusters.reduce((sum, { members }) => sum + members.length, 0);
  return clusters
    .map(({ members }) => ({
      color: meanOf(members),
      share: members.length / kept,
    }))
    .sort((one, other) => other.share - one.share);
}

function samplesOf({ data, channels, width, height }: PicturePixels) {
  const step = Math.max(
    1,
    Math.floor(Math.sqrt((width * height) / sampleSize)),
  );
  const samples: Sample[] = [];
  for (let y = 0; y < height; y += step)
    for (let x = 0; x < width; x += step) {
      const at = (y * width + x) * channels;
      const [r, g, b] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
      samples.push({ rgb: [r, g, b], lab: oklabOf(r, g, b) });
    }
  return samples;
}

/** The mean color first, then always the sample that is farthest from all before it. */
function seedsOf(samples: readonly Sample[]): readonly Oklab[] {
  const seeds: Oklab[] = [meanLab(samples)];
  while (seeds.length < greatestCount) {
    let farthest: Oklab | undefined;
    let greatest = sameColor ** 2;
    for (const { lab } of samples) {
      const distance = Math.min(
        ...seeds.map((seed) => oklabDistance(seed, lab)),
      );
      if (distance > greatest) [farthest, greatest] = [lab, distance];
    }
    if (!farthest) break;
    seeds.push(farthest);
  }
  return seeds;
}

function clustersOf(
  samples: readonly Sample[],
  centers: readonly Oklab[],
): readonly Cluster[] {
  const members = centers.map((): Sample[] => []);
  for (const sample of samples) {
    let nearest = 0;
    let least = Infinity;
    centers.forEach((center, index) => {
      const distance = oklabDistance(center, sample.lab);
      if (distance < least) [nearest, least] = [index, distance];
    });
    members[nearest]?.push(sample);
  }
  return members
    .filter((own) => own.length > 0)
    .map((own) => ({ center: meanLab(own), members: own }));
}

/** Centers without those that came to lie beside an earlier one. */
const merged = (centers: readonly Oklab[]): readonly Oklab[] =>
  centers.filter((center, index) =>
    centers
      .slice(0, index)
      .every((earlier) => oklabDistance(earlier, center) > sameColor ** 2),
  );

function meanLab(samples: readonly Sample[]): Oklab {
  const mean = (axis: 0 | 1 | 2) =>
    samples.reduce((sum, { lab }) => sum + lab[axis], 0) / samples.length;
  return [mean(0), mean(1), mean(2)];
}

function meanOf(samples: readonly Sample[]): Rgb {
  const mean = (channel: 0 | 1 | 2) =>
    Math.round(
      samples.reduce((sum, { rgb }) => sum + rgb[channel], 0) / samples.length,
    );
  return [mean(0), mean(1), mean(2)];
}
