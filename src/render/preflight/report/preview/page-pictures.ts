/**
 * Pictures of pages and plates for a report, small enough for many pages in one file. They are for
 * finding one's way: nothing is measured on them.
 */
import type { Plates } from "../../../plates/plates.ts";
import { encode } from "../../../pixels/encode.ts";
import type { RawPixels } from "../../../supplies.ts";
import { isFormeInk } from "../../press/forme-inks.ts";
import type { InspectedPage } from "../../press/artwork-subject.ts";
import type { Inspection } from "../../press/inspect-press-file.ts";
import { inkedOf } from "../millimeters.ts";
import { onSheet } from "../sheet-place.ts";
import { spotLooks } from "../spot-looks.ts";
import { coverageIn } from "../../../plates/coverage-in.ts";
import { cleanText } from "../clean-text.ts";
import { composite, tinted } from "./composite.ts";
import { inkColors, spotColor, type ScreenColor } from "./ink-colors.ts";
import { shrinkPlates } from "./shrink-plates.ts";

/** An encoded picture, to be embedded as it is. */
export interface Picture {
  /** WebP. */
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** A plate that prints something, with its picture. */
export interface PlatePicture {
  readonly ink: string;
  readonly picture: Picture;
}

/** The pictures of one page. */
export interface PagePictures {
  /** All plates over each other. */
  readonly sheet: Picture;
  /** Plates that print inside the bleed. */
  readonly plates: readonly PlatePicture[];
}

/** How light a plate's tint may be, 0 to 255. */
const darkest = 165;

/** Longest sides in pixels, by how many pages share the report. */
const sizes: readonly { upTo: number; sheet: number; plate: number }[] = [
  { upTo: 2, sheet: 1100, plate: 320 },
  { upTo: 8, sheet: 800, plate: 240 },
  { upTo: 24, sheet: 480, plate: 160 },
  { upTo: Infinity, sheet: 320, plate: 110 },
];

/** Pictures of every page that has plates, by page number. */
export async function pagePictures({
  subject,
}: Inspection): Promise<ReadonlyMap<number, PagePictures>> {
  const { pages } = subject;
  const size = sizes.find(({ upTo }) => pages.length <= upTo);
  const spots = new Map(
    [...spotLooks(subject.file)].map(([ink, look]) => [ink, spotColor(look)]),
  );
  const pictures = new Map<number, PagePictures>();
  for (const page of pages) {
    if (!page.plates || !size) continue;
    pictures.set(page.number, {
      sheet: await pictureOf(
        composite(shrinkPlates(page.plates, size.sheet), spots),
      ),
      plates: await platesOf(page, page.plates, { side: size.plate, spots }),
    });
  }
  return pictures;
}

/** The plates of a page that print something inside its bleed. */
export function printingPlates(page: InspectedPage, plates: Plates): Plates {
  const inked = onSheet(inkedOf(page.boxes), page);
  return {
    ...plates,
    plates: plates.plates.filter(
      (plate) => (coverageIn(plates, plate, inked)?.inked ?? 0) > 0,
    ),
  };
}

async function platesOf(
  page: InspectedPage,
  plates: Plates,
  {
    side,
    spots,
  }: {
    readonly side: number;
    readonly spots: ReadonlyMap<string, ScreenColor>;
  },
): Promise<readonly PlatePicture[]> {
  const small = shrinkPlates(printingPlates(page, plates), side);
  const pictures: PlatePicture[] = [];
  for (const plate of small.plates) {
    const color = plateColor(plate.ink, spots);
    pictures.push({
      ink: cleanText(plate.ink),
      picture: await pictureOf(tinted(small, plate, color)),
    });
  }
  return pictures;
}

const gray: ScreenColor = [90, 90, 90];

/** An ink without a look is grey; a pale one is darker than it prints, or nobody could judge it. */
export function plateColor(
  ink: string,
  spots: ReadonlyMap<string, ScreenColor>,
): ScreenColor {
  const color = isFormeInk(ink)
    ? inkColors.get("Magenta")
    : (inkColors.get(ink) ?? spots.get(ink));
  if (!color) return gray;
  const [red, green, blue] = color;
  const light = 0.3 * red + 0.59 * green + 0.11 * blue;
  const share = Math.min(1, darkest / light);
  return [red * share, green * share, blue * share];
}

const pictureOf = async (raw: RawPixels): Promise<Picture> => ({
  bytes: await encode(raw, "webp"),
  width: raw.width,
  height: raw.height,
});
