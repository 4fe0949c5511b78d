/**
 * Writes a brand's look as style for our own pages: its colours, its type and what they do.
 *
 * It decides no arrangement: the pages' own style does, in these properties alone.
 */
import {
  contrastRatio,
  hexOf,
  relativeLuminance,
  stackFor,
  type Brand,
  type Rgb,
  type Swatch,
  type SwatchRole,
  type Typography,
} from "#brand";

/** One face of the brand's type as a page asks for it. */
export interface FontAddress {
  readonly family: string;
  readonly weight: number;
  /** Changes with the bytes. */
  readonly address: string;
  /** What it sets, as `unicode-range` has it. */
  readonly characters: string;
}

/** The style sheet of a brand. */
export function writeLook(
  { promises, swatches, typography }: Brand,
  fonts: readonly FontAddress[],
): string {
  const grounds = ofRole(swatches, "ground").toSorted(
    (one, other) => relativeLuminance(other.srgb) - relativeLuminance(one.srgb),
  );
  const tints = ofRole(swatches, "tint");
  const named: Readonly<Record<string, Swatch | undefined>> = {
    paper: grounds[0],
    wall: grounds[1] ?? tints[0] ?? grounds[0],
    tint: tints[0],
    text: ofRole(swatches, "text")[0],
    quiet: ofRole(swatches, "secondary-text")[0],
    primary: ofRole(swatches, "primary")[0],
    accent: ofRole(swatches, "accent")[0],
  };
  const properties = [
    ...swatches.map(({ name, srgb }) => `--swatch-${name}:${hexOf(srgb)}`),
    ...Object.entries(named).flatMap(([name, swatch]) =>
      swatch
        ? [
            `--${name}:var(--swatch-${swatch.name})`,
            `--on-${name}:${readableOn(swatch.srgb, named)}`,
          ]
        : [],
    ),
    ...roleProperties(typography),
  ];
  return [
    ...fonts.map(fontFace),
    `:root{${properties.join(";")}}`,
    ...swatches.map(
      ({ name, srgb }) =>
        `[data-swatch="${name}"]{--campaign:var(--swatch-${name});--on-campaign:${readableOn(srgb, named)};--campaign-tint:var(--swatch-${tintOf(name, promises)})}`,
    ),
    ...Object.keys(typography.stacks)
      .filter((language) => language !== "default")
      .map(
        (language) =>
          `:lang(${language}){--face:${stack(typography, language)};font-family:var(--face);--name-face:${nameStack(typography, language)}}`,
      ),
    "",
  ].join("\n");
}

const ofRole = (swatches: readonly Swatch[], role: SwatchRole) =>
  swatches.filter((swatch) => swatch.role === role);

/** The tint of a promise beside its swatch; the swatch itself where it has none. */
const tintOf = (name: string, promises: Brand["promises"]): string =>
  promises.find(({ swatch }) => swatch === name)?.tint ?? name;

/** Paper or text, whichever is easier to read on a colour. */
function readableOn(
  ground: Rgb,
  { paper, text }: Readonly<Record<string, Swatch | undefined>>,
): string {
  const [best] = [paper, text]
    .flatMap((swatch) => swatch ?? [])
    .toSorted(
      (one, other) =>
        contrastRatio(other.srgb, ground) - contrastRatio(one.srgb, ground),
    );
  return best ? `var(--swatch-${best.name})` : "CanvasText";
}

const stack = (typography: Typography, language: string): string =>
  [
    ...stackFor(typography, language).map((family) => JSON.stringify(family)),
    "sans-serif",
  ].join(",");

/** The family that has the letters of a language's own name alone, where that has a face of its own. */
export const nameFamily = (language: string): string => `Name of ${language}`;

/**
 * What the name of a language is set in, in that language, where it stands among other words: the face of its script is
 * fetched for text, and may be ten times as large as a page.
 */
const nameStack = (typography: Typography, language: string): string =>
  [
    ...[
      nameFamily(language),
      ...stackFor(typography, language).slice(0, 1),
    ].map((family) => JSON.stringify(family)),
    "sans-serif",
  ].join(",");

const roleProperties = (typography: Typography): readonly string[] => [
  `--face:${stack(typography, "default")}`,
  "--name-face:var(--face)",
  ...Object.entries(typography.roles).flatMap(
    ([name, { lineHeight, tracking, weight }]) => [
      `--${name}-weight:${weight}`,
      `--${name}-leading:${lineHeight}`,
      `--${name}-tracking:${tracking}em`,
    ],
  ),
];

const fontFace = ({
  address,
  characters,
  family,
  weight,
}: FontAddress): string =>
  `@font-face{font-family:${JSON.stringify(family)};font-weight:${weight};font-style:normal;font-display:swap;src:url(${JSON.stringify(address)}) format("woff2");unicode-range:${characters}}`;
