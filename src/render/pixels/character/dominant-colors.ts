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

/** Up to five colors, the largest share first: k-means in OKLab from seeds far apart. */
export function dominantColorsOf(
  pixels: PicturePixels,
): readonly DominantColor[] {
  const samples = samplesOf(pixels);
  let centers = seedsOf(samples);
  for (let round = 0; round < rounds; round++) {
    const moved = meansOf(samples, centers);
    // From where nothing moves on, every later round would be this one again.
    if (isSame(moved, centers)) break;
    centers = moved;
  }
  const clusters = clustersOf(samples, merged(centers)).filter(
    (members) => members.length >= leastShare * samples.length,
  );
  const kept = clusters.reduce((sum, members) => sum + members.length, 0);
  return clusters
    .map((members) => ({
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
  let seed = meanLab(samples);
  const seeds: Oklab[] = [seed];
  const nearest = new Float64Array(samples.length).fill(Infinity);
  while (seeds.length < greatestCount) {
    let farthest: Oklab | undefined;
    let greatest = sameColor ** 2;
    for (let index = 0; index < samples.length; index++) {
      const lab = samples[index]?.lab ?? seed;
      const distance = oklabDistance(seed, lab);
      if (distance < (nearest[index] ?? 0)) nearest[index] = distance;
      const least = nearest[index] ?? 0;
      if (least > greatest) {
        farthest = lab;
        greatest = least;
      }
    }
    if (!farthest) break;
    seed = farthest;
    seeds.push(seed);
  }
  return seeds;
}

/** Which of the centers is nearest; of two that are as near, the first. */
function nearestOf(lab: Oklab, centers: readonly Oklab[]): number {
  let nearest = 0;
  let least = Infinity;
  for (let index = 0; index < centers.length; index++) {
    const distance = oklabDistance(centers[index] ?? lab, lab);
    if (distance >= least) continue;
    nearest = index;
    least = distance;
  }
  return nearest;
}

/** The samples of each center. */
function clustersOf(
  samples: readonly Sample[],
  centers: readonly Oklab[],
): readonly (readonly Sample[])[] {
  const members = centers.map((): Sample[] => []);
  for (const sample of samples)
    members[nearestOf(sample.lab, centers)]?.push(sample);
  return members.filter((own) => own.length > 0);
}

/** The means of the samples of each center that has some. */
const meansOf = (
  samples: readonly Sample[],
  centers: readonly Oklab[],
): readonly Oklab[] => clustersOf(samples, centers).map(meanLab);

const isSame = (some: readonly Oklab[], others: readonly Oklab[]): boolean =>
  some.length === others.length &&
  some.every((one, index) => {
    const [lightness, a, b] = others[index] ?? [];
    return one[0] === lightness && one[1] === a && one[2] === b;
  });

/** Centers without those that came to lie beside an earlier one. */
const merged = (centers: readonly Oklab[]): readonly Oklab[] =>
  centers.filter((center, index) =>
    centers
      .slice(0, index)
      .every((earlier) => oklabDistance(earlier, center) > sameColor ** 2),
  );

function meanLab(samples: readonly Sample[]): Oklab {
  let lightness = 0;
  let a = 0;
  let b = 0;
  for (const { lab } of samples) {
    lightness += lab[0];
    a += lab[1];
    b += lab[2];
  }
  const count = samples.length;
  return [lightness / count, a / count, b / count];
}

function meanOf(samples: readonly Sample[]): Rgb {
  const mean = (channel: 0 | 1 | 2) =>
    Math.round(
      samples.reduce((sum, { rgb }) => sum + rgb[channel], 0) / samples.length,
    );
  return [mean(0), mean(1), mean(2)];
}
