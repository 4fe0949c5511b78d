import type { Brand } from "../brand.ts";
import { relativeLuminance } from "../color.ts";
import type { LogoVersion } from "../logo.ts";

/** What a logo's file is printed with. */
export type LogoInks = "rgb" | "cmyk-coated" | "cmyk-uncoated" | "spot";

/** A file of the logo before it is made. */
export interface LogoFile {
  /** `larkmere-logo-horizontal-reversed-rgb.svg`. */
  readonly name: string;
  /** What it is for, in a few words. */
  readonly use: string;
  readonly mediaType: string;
  readonly making:
    | { readonly kind: "svg" }
    | { readonly kind: "pdf"; readonly inks: LogoInks }
    /** Pixels; `png` has no ground, `jpeg` has white. */
    | { readonly kind: "png" | "jpeg"; readonly width: number };
}

const pngWidths = [500, 1000, 2000];
const jpegWidth = 2000;

const inkUses: Readonly<Record<LogoInks, string>> = {
  rgb: "Screens and office documents",
  "cmyk-coated": "Print on coated paper",
  "cmyk-uncoated": "Print on uncoated paper",
  spot: "Print with the spot ink",
};

/**
 * The files of a version, by the convention `<brand>-logo-<layout>-<colorway>-<space>.<ending>`.
 *
 * There is one on white only of versions that may stand on white, and one for spot inks only of those that print
 * from one.
 */
export function logoFilesOf(
  brand: Brand,
  version: LogoVersion,
): readonly LogoFile[] {
  const { colorway, layout } = version;
  const stem = `${brand.slug}-logo-${layout}-${colorway}`;
  const inks: readonly LogoInks[] = [
    "rgb",
    "cmyk-coated",
    "cmyk-uncoated",
    ...(hasSpots(brand, version) ? (["spot"] as const) : []),
  ];
  const onWhite: LogoFile = {
    name: `${stem}-rgb-on-white-${jpegWidth}px.jpg`,
    use: `Old software that takes no PNG, on white, ${jpegWidth} pixels wide`,
    mediaType: "image/jpeg",
    making: { kind: "jpeg", width: jpegWidth },
  };
  return [
    {
      name: `${stem}-rgb.svg`,
      use: "Web pages and screens",
      mediaType: "image/svg+xml",
      making: { kind: "svg" },
    },
    ...inks.map((ink): LogoFile => ({
      name: `${stem}-${ink}.pdf`,
      use: inkUses[ink],
      mediaType: "application/pdf",
      making: { kind: "pdf", inks: ink },
    })),
    ...pngWidths.map((width): LogoFile => ({
      name: `${stem}-rgb-${width}px.png`,
      use: `Screens, without a ground, ${width} pixels wide`,
      mediaType: "image/png",
      making: { kind: "png", width },
    })),
    ...(mayStandOnWhite(brand, version) ? [onWhite] : []),
  ];
}

/** Whether a version prints from a spot ink, so that a file for its plate has a sense. Words print from black. */
const hasSpots = ({ swatches }: Brand, { art }: LogoVersion): boolean =>
  swatches.some(
    ({ name, role, spot }) =>
      spot !== undefined &&
      role !== "text" &&
      art.paths.some(({ fill }) => fill === name),
  );

const mayStandOnWhite = (
  { swatches }: Brand,
  { grounds }: LogoVersion,
): boolean =>
  swatches.some(
    ({ name, srgb }) =>
      grounds.includes(name) && relativeLuminance(srgb) > 0.999,
  );
