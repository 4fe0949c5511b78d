/**
 * Chooses how a photograph becomes inks, by what its original holds: colors, greys or inks. What
 * is kept, and for how long, is the store's matter.
 */
import type { Photograph } from "#brand";
import { sha256 } from "../digest.ts";
import type { PressProfile } from "../press-job.ts";
import type { PicturePixels, SeparationOptions } from "../supplies.ts";
import type { ApprovedOriginal } from "./approved-original.ts";
import { createBoundedCache } from "./bounded-cache.ts";
import { cutApart, type Picture } from "./cut.ts";
import { derivativeKey, type Derivative, type Wanted } from "./derivative.ts";
import type { Inspected } from "./inspect.ts";
import { measureTotalInk } from "./measure-total-ink.ts";
import { separateColor, separateGrey, separateInks } from "./separate.ts";
import { createTurnstile } from "./turnstile.ts";

/** Where a separator finds originals. */
export interface Originals {
  /** Reads and checks the file. */
  approved(photograph: Photograph): Promise<ApprovedOriginal>;
  /** The crop out of an original that is asked for the first time; absent where it is better decoded. */
  cutAtOnce(wanted: Wanted): Promise<Picture | undefined>;
  /** The whole original in sRGB, at a resolution that is enough. */
  decoded(wanted: Wanted): Promise<PicturePixels>;
}

/** Makes a separation; it keeps none. */
export type Separate = (
  wanted: Wanted,
  options: SeparationOptions,
) => Promise<Derivative>;

/** Names a separation by everything that decides its bytes. */
export const separationKey = (
  wanted: Wanted,
  { iccProfile, totalInk }: SeparationOptions,
): string =>
  sha256(JSON.stringify([derivativeKey(wanted), iccProfile.digest, totalInk]));

/** Remembers what originals hold and how much ink profiles use, nothing large. */
export function createSeparator({
  approved,
  cutAtOnce,
  decoded,
}: Originals): Separate {
  const held = createBoundedCache<Inspected>(1000, () => 1);
  // Inks that are limited are held whole, twice over: two pictures at once stay within bounds.
  const turnstile = createTurnstile(2);
  const measured = createBoundedCache<number>(100, () => 1);

  const greatestInk = (iccProfile: PressProfile): Promise<number> =>
    measured.get(iccProfile.digest, () => measureTotalInk(iccProfile));

  return async (wanted, options) => {
    const { photograph } = wanted;
    const { iccProfile, totalInk } = options;
    const inspected = await held.get(
      photograph.digest,
      async () => (await approved(photograph)).inspected,
    );
    if (isInks(inspected)) {
      return turnstile(async () => {
        const { bytes } = await approved(photograph);
        return separateInks(bytes, wanted, options);
      });
    }
    // Decoding has a turnstile of its own: waiting for it within this one could stop both.
    if (isGrey(inspected)) return separateGrey(await decoded(wanted), wanted);
    const picture = await cutAtOnce(wanted);
    const cut = picture
      ? { picture }
      : await cutApart(await decoded(wanted), wanted);
    const isWithin = (await greatestInk(iccProfile)) <= totalInk;
    const conversion = isWithin ? { iccProfile } : options;
    return turnstile(() => separateColor(cut, wanted, conversion));
  };
}

const isGrey = ({ colorSpace }: Inspected): boolean =>
  colorSpace === "b-w" || colorSpace === "grey16";

/** Inks of sixteen bits are rare enough to go the way of colors. */
const isInks = ({ colorSpace, depth }: Inspected): boolean =>
  colorSpace === "cmyk" && depth === "uchar";
