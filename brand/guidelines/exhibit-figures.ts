/** What pictures of rules show, found in the brand's own data. It draws nothing. */
import { BrandError } from "../brand-error.ts";
import type { Brand } from "../brand.ts";
import { pairsOn, type ColorPair } from "../color-pairs.ts";
import { contrastRatio, relativeLuminance } from "../color.ts";
import { findFormat } from "../formats/find-format.ts";
import type { PrintFormat } from "../format.ts";
import { leastTextSize } from "../least-text-size.ts";
import { leastContrast } from "../legibility.ts";
import type { Rgb, Swatch, SwatchRole } from "../swatch.ts";
import { pt, type Pt } from "../units.ts";

type Colors = Pick<Brand, "slug" | "swatches">;

/** The swatches that pictures of rules stand in, by the job they do. */
export interface ExhibitSwatches {
  readonly paper: Swatch;
  readonly primary: Swatch;
  readonly accent: Swatch;
  readonly text: Swatch;
  readonly tint: Swatch;
}

/** Finds them; a brand without one is refused. */
export function exhibitSwatches({ slug, swatches }: Colors): ExhibitSwatches {
  const ofRole = (role: SwatchRole) =>
    swatches
      .filter((swatch) => swatch.role === role)
      .toSorted(
        (one, other) =>
          (relativeLuminance(other.srgb) - relativeLuminance(one.srgb)) *
          (role === "ground" ? 1 : 0),
      )[0];
  const needed = (role: SwatchRole): Swatch => {
    const found = ofRole(role);
    if (found) return found;
    throw new BrandError(
      "color/none",
      `Brand "${slug}" has no swatch for "${role}": give one that role`,
    );
  };
  const paper = needed("ground");
  const text = needed("text");
  return {
    paper,
    primary: needed("primary"),
    accent: ofRole("accent") ?? text,
    text,
    tint: ofRole("tint") ?? paper,
  };
}

/** The primary colour's best pair; or, of all that no text may be set in on paper, one that people try. */
export function exhibitPair(brand: Colors, isKept: boolean): ColorPair {
  const { accent, paper, primary } = exhibitSwatches(brand);
  const pairs = pairsOn(isKept ? primary : paper, brand.swatches).filter(
    ({ allowed }) => allowed === (isKept ? "any" : "none"),
  );
  const [first] = pairs;
  const found =
    (isKept ? undefined : pairs.find(({ text }) => text === accent)) ?? first;
  if (found) return found;
  throw new BrandError(
    "color/none",
    `Brand "${brand.slug}" has no pair of colours that shows its contrast`,
  );
}

/** The colour that shows where one lies over another. */
const over = (below: Rgb, above: Rgb, opacity: number): Rgb => {
  const mix = (index: 0 | 1 | 2) =>
    Math.round(below[index] * (1 - opacity) + above[index] * opacity);
  return [mix(0), mix(1), mix(2)];
};

/** Size of the words on a picture, points. */
export const veiledSize = pt(27);

/** The thinnest veil, in steps of a twentieth, on which words of the paper's colour have the contrast that they need. */
export function thinnestVeil(brand: Colors & Pick<Brand, "typography">): {
  readonly opacity: number;
  /** Contrast on the veil, and without it. */
  readonly ratio: number;
  readonly bare: number;
} {
  const { paper, text, tint } = exhibitSwatches(brand);
  const { weight } = brand.typography.roles.headline;
  const needed = leastContrast(veiledSize, weight, "print");
  const ratioAt = (opacity: number) =>
    contrastRatio(paper.srgb, over(tint.srgb, text.srgb, opacity));
  const steps = Array.from({ length: 21 }, (_, index) => index / 20);
  const opacity = steps.find((step) => ratioAt(step) >= needed) ?? 1;
  return { opacity, ratio: ratioAt(opacity), bare: ratioAt(0) };
}

/** The sheet whose corner is shown. */
export function exhibitSheet(): PrintFormat {
  const format = findFormat("a4");
  if (format.medium === "print") return format;
  throw new BrandError("format/none", 'Format "a4" is not printed');
}

/** How much too small something is shown. */
const tooSmall = 0.6;

/** A length that is allowed, or one well below it, whole. */
export const shownLength = (least: number, isKept: boolean): number =>
  isKept ? Math.round(least * 10) / 10 : Math.floor(least * tooSmall);

/** Running text on A4 in a face of a usual x-height, points. */
export const leastRunningText = (): Pt =>
  leastTextSize(exhibitSheet(), "body", 0.5);

/** Most characters of a line of running text: WCAG 2.2, 1.4.8. */
export const greatestLine = 80;

/** How many characters the lines of a picture have: what reads well, or what does not. */
export const shownLine = (isKept: boolean): number =>
  Math.round(greatestLine * (isKept ? 0.7 : 1.25));
