/**
 * Answers which drawing of the logo may stand where: the rules that preflight asks of an output, asked before there
 * is one. It decides no position and looks at no file.
 */
import { BrandError } from "./brand-error.ts";
import { colorDifference, contrastRatio, labOf } from "./color.ts";
import type { Format } from "./format.ts";
import type { Logo, LogoLayout, LogoVersion } from "./logo.ts";
import { chooseLogo, clearSpaceOf, leastLogoWidth } from "./logo-rules.ts";
import type { Rgb, Swatch } from "./swatch.ts";
import type { Pt } from "./units.ts";

/** Where somebody wants to place the logo. */
export interface LogoPlace {
  readonly layout: LogoLayout;
  /** A colour as it is seen, the brand's own or another. */
  readonly ground: Rgb;
  /** As it will be placed, at final size. */
  readonly width: Pt;
  readonly format: Format;
}

/** Why the logo may not stand there, and what to do. */
export interface LogoObjection {
  readonly code: "ground" | "foreign-ground" | "too-narrow";
  readonly says: string;
  readonly hint: string;
}

/** What the rules say of a place. */
export interface LogoAnswer {
  /** The swatch that the ground is, or is taken for. */
  readonly ground: Swatch;
  /** CIEDE2000 from the asked colour to that swatch; 0 where they are the same. */
  readonly difference: number;
  /** The drawing to use; absent where none may stand there. */
  readonly version?: LogoVersion;
  /** Least contrast of the drawing's colours with the ground, 1 to 21. */
  readonly contrast?: number;
  readonly leastWidth: Pt;
  /** Empty space on every side at the asked width, or at the least where that is more. */
  readonly clearSpace: Pt;
  /** None: it may stand there. */
  readonly objections: readonly LogoObjection[];
}

/** Closer colours are taken for the same: two printings of one ink differ as much. */
const sameColor = 3;

/** What of a brand the rules need. */
export interface LogoGround {
  readonly logo: Logo;
  readonly swatches: readonly Swatch[];
}

/** Which version of a layout may stand at a place, how small, with how much air, or why none may. */
export function judgeLogo(
  { logo, swatches }: LogoGround,
  { format, ground: asked, layout, width }: LogoPlace,
): LogoAnswer {
  const { difference, swatch: ground } = nearestSwatch(asked, swatches);
  const leastWidth = leastLogoWidth(logo, layout, format);
  const version = versionOn(logo, layout, ground);
  const objections: LogoObjection[] = [];
  if (difference > sameColor)
    objections.push({
      code: "foreign-ground",
      says: `This ground is not one of the brand’s colours. The nearest is ${ground.title}`,
      hint: `Use ${ground.title}, or put the logo on a panel of ${ground.title}`,
    });
  if (typeof version === "string")
    objections.push({
      code: "ground",
      says: `No ${layout} version may stand on ${ground.title}`,
      hint: groundsHint(logo, layout, swatches),
    });
  if (width < leastWidth - 1e-6)
    objections.push({
      code: "too-narrow",
      says: "The logo is too small to be read",
      hint:
        layout === "symbol"
          ? "Make it wider"
          : "Make it wider, or use the symbol alone where the council’s name stands beside it",
    });
  return {
    ground,
    difference,
    ...(typeof version !== "string" && {
      version,
      contrast: leastContrastOf(version, ground, swatches),
    }),
    leastWidth,
    clearSpace: clearSpaceOf(logo, width > leastWidth ? width : leastWidth),
    objections,
  };
}

/** The swatch that a colour is closest to, by CIEDE2000. */
export function nearestSwatch(
  color: Rgb,
  swatches: readonly Swatch[],
): { readonly swatch: Swatch; readonly difference: number } {
  const lab = labOf(color);
  const [closest] = swatches
    .map((swatch) => ({
      swatch,
      difference: colorDifference(lab, labOf(swatch.srgb)),
    }))
    .toSorted((one, other) => one.difference - other.difference);
  if (!closest)
    throw new BrandError(
      "color/none",
      "Cannot find the nearest colour: the brand has no colours yet",
    );
  return closest;
}

function versionOn(
  logo: Logo,
  layout: LogoLayout,
  ground: Swatch,
): LogoVersion | string {
  try {
    return chooseLogo(logo, layout, ground.name);
  } catch (error) {
    if (error instanceof BrandError) return error.message;
    throw error;
  }
}

const groundsHint = (
  logo: Logo,
  layout: LogoLayout,
  swatches: readonly Swatch[],
): string => {
  const names = new Set(
    logo.versions
      .filter((version) => version.layout === layout)
      .flatMap(({ grounds }) => grounds),
  );
  const titles = swatches
    .filter(({ name }) => names.has(name))
    .map(({ title }) => title);
  return titles.length === 0
    ? "Use another layout"
    : `Put it on ${titles.join(", ")}, or on a panel of one of them`;
};

const leastContrastOf = (
  { art }: LogoVersion,
  ground: Swatch,
  swatches: readonly Swatch[],
): number => {
  const fills = new Set(art.paths.map(({ fill }) => fill));
  const ratios = swatches
    .filter(({ name }) => fills.has(name))
    .map(({ srgb }) => contrastRatio(srgb, ground.srgb));
  return Math.min(...ratios);
};
