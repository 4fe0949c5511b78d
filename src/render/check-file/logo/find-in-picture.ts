/**
 * Finds the brand's logo in a picture: first coarsely, at every place and in many sizes and proportions, then closely
 * around the best places. One that is turned, covered, very small or on a busy ground is not found. It costs the same
 * for every picture, whatever its size.
 */
import type { Brand, LogoLayout } from "#brand";
import type { RawPixels } from "../../supplies.ts";
import { placeOn } from "../read/page-place.ts";
import { box } from "#brand";
import { colorwayAt } from "./colorway-at.ts";
import type { FoundLogo } from "./found-logo.ts";
import {
  correlation,
  maskOf,
  packLogo,
  planeOf,
  type PackedLogo,
  type SummedPlane,
} from "./logo-mask.ts";

/** Pixels of the plane that is searched coarsely: as many for a banner as for a story. */
const coarsePixels = 16_000;
/** Widths of a logo on it, each a quarter more than the one before, and how it may be pulled. */
const widths = Array.from({ length: 9 }, (_, index) =>
  Math.round(14 * 1.24 ** index),
);
const pulls = [0.82, 1, 1.22];
/** Places of each drawing that are looked at again; the best of them closely. */
const mostLooked = 5;
/** Less than this comes to nothing, however closely it is looked at. */
const leastHope = 0.45;
/** What the best must reach. */
const leastCertainty = 0.75;
/** Widths of a logo when it is looked at again, and closely; steps are shares of its size. */
const again = { width: 56, steps: [0.1, 0.05], rounds: 4 };
const closely = { width: 120, steps: [0.04, 0.02, 0.01, 0.005], rounds: 8 };

/** Where a logo may be: in shares of the picture's width. */
interface Candidate {
  readonly logo: PackedLogo;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly match: number;
}

/** The logo in a picture, or none; `original` is the size that the picture had. */
export function findInPicture(
  pixels: RawPixels,
  { logo, swatches }: Pick<Brand, "logo" | "swatches">,
  original: { readonly width: number; readonly height: number },
): readonly FoundLogo[] {
  const layouts: readonly LogoLayout[] = ["horizontal", "stacked", "symbol"];
  const drawings = layouts.flatMap((layout) => {
    const version = logo.versions.find((one) => one.layout === layout);
    return version ? [packLogo(version)] : [];
  });
  const coarse = planeOf(pixels, coarseWidthOf(pixels));
  // The symbol is a part of the other drawings: the larger ones are asked first.
  const best = drawings
    .map((drawing) => closest(pixels, search(coarse, drawing), coarse))
    .find((found) => found && found.match >= leastCertainty);
  if (!best) return [];
  const { art, layout } = best.logo.version;
  const { height, width, x, y } = best;
  const colorway = colorwayAt(
    pixels,
    { layout, ...scaled(best, pixels.width) },
    { logo, swatches },
  );
  const sheet = { width: 1, height: pixels.height / pixels.width };
  return [
    {
      layout,
      ...(colorway && { colorway }),
      stretch: width / height / (art.width / art.height),
      width: width * original.width,
      certainty: Math.round(best.match * 100) / 100,
      page: 1,
      place: placeOn(box(x, y, width, height), sheet),
    },
  ];
}

/** Few pixels match something everywhere by chance: the same match counts for more in a larger place. */
const weightOf = (
  { height, match, width }: Candidate,
  { width: by }: SummedPlane,
) => match * (width * height * by * by) ** 0.25;

/** The best of one drawing's places, looked at closely. */
function closest(
  pixels: RawPixels,
  candidates: readonly Candidate[],
  coarse: SummedPlane,
): Candidate | undefined {
  const [best] = candidates
    .toSorted((a, b) => weightOf(b, coarse) - weightOf(a, coarse))
    .slice(0, mostLooked)
    .map((candidate) => refine(pixels, candidate, again))
    .toSorted((a, b) => b.match - a.match);
  return best && best.match >= leastHope ? refine(pixels, best, closely) : best;
}

const coarseWidthOf = ({ height, width }: RawPixels): number =>
  Math.min(width, Math.ceil(Math.sqrt(coarsePixels * (width / height))));

const scaled = (
  { height, width, x, y }: Candidate,
  by: number,
): {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
} => ({
  x: Math.round(x * by),
  y: Math.round(y * by),
  width: Math.max(1, Math.round(width * by)),
  height: Math.max(1, Math.round(height * by)),
});

/** The best places of one drawing: for each size the best, so that no size crowds out the others. */
function search(plane: SummedPlane, logo: PackedLogo): readonly Candidate[] {
  const { art } = logo.version;
  return widths.flatMap((width) =>
    pulls.flatMap((pull) => {
      const height = Math.round((width / pull) * (art.height / art.width));
      if (width >= plane.width || height >= plane.height || height < 6)
        return [];
      const mask = maskOf(logo, width, height);
      const stride = width > 24 ? 2 : 1;
      let found = { x: 0, y: 0, match: 0 };
      for (let y = 0; y + height <= plane.height; y += stride)
        for (let x = 0; x + width <= plane.width; x += stride) {
          const match = Math.abs(correlation(plane, mask, x, y));
          if (match > found.match) found = { x, y, match };
        }
      const by = plane.width;
      return [
        {
          ...{ logo, match: found.match },
          ...{ x: found.x / by, y: found.y / by },
          ...{ width: width / by, height: height / by },
        },
      ];
    }),
  );
}

/** Moves, widens and pulls a candidate for as long as that makes it more like the logo. */
function refine(
  pixels: RawPixels,
  start: Candidate,
  { rounds, steps, width }: typeof closely,
): Candidate {
  const planeWidth = Math.min(
    pixels.width,
    Math.max(1, Math.round(width / start.width)),
  );
  const plane = planeOf(pixels, planeWidth);
  let best = { ...start, match: matchAt(plane, start) };
  for (const step of steps) {
    for (let round = 0; round < rounds; round++) {
      const before = best.match;
      for (const moved of movesOf(best, step)) {
        const match = matchAt(plane, moved);
        if (match > best.match) best = { ...moved, match };
      }
      if (best.match === before) break;
    }
  }
  return best;
}

/** Neighbours of a candidate: moved, wider, higher, both. */
function movesOf(of: Candidate, step: number): readonly Candidate[] {
  const [across, down] = [of.width * step, of.height * step];
  return [-1, 1].flatMap((way) => [
    { ...of, x: of.x + way * across },
    { ...of, y: of.y + way * down },
    { ...of, x: of.x - (way * across) / 2, width: of.width + way * across },
    { ...of, y: of.y - (way * down) / 2, height: of.height + way * down },
    {
      ...of,
      x: of.x - (way * across) / 2,
      y: of.y - (way * down) / 2,
      width: of.width + way * across,
      height: of.height + way * down,
    },
  ]);
}

function matchAt(plane: SummedPlane, candidate: Candidate): number {
  const { height, width, x, y } = scaled(candidate, plane.width);
  if (x < 0 || y < 0 || x + width > plane.width || y + height > plane.height)
    return 0;
  return Math.abs(
    correlation(plane, maskOf(candidate.logo, width, height), x, y),
  );
}
