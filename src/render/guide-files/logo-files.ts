/**
 * Every file of the logo that suppliers ask for, from the brand's one drawing of each version: nothing is kept as a
 * file and nothing is drawn twice by hand.
 */
import {
  relativeLuminance,
  writeSvg,
  type Brand,
  type LogoVersion,
} from "#brand";
import {
  hasSpots,
  logoPdf,
  type LogoGround,
  type LogoInks,
} from "./logo-pdf.ts";
import { logoJpeg, logoPng } from "./logo-picture.ts";

/** A file that can be taken away. */
export interface GuideFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** A file of the logo before it is made. */
export interface LogoFilePlan {
  readonly name: string;
  /** What it is for, in a few words. */
  readonly use: string;
  readonly mediaType: string;
  /** Bytes that are the same for the same brand. */
  make(ground: LogoGround): Promise<Uint8Array>;
}

const pngWidths = [500, 1000, 2000];
const jpegWidth = 2000;

const inkUses: Readonly<Record<LogoInks, string>> = {
  rgb: "Screens and office documents, at any size",
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
): readonly LogoFilePlan[] {
  const { colorway, layout } = version;
  const stem = `${brand.slug}-logo-${layout}-${colorway}`;
  const inks: readonly LogoInks[] = [
    "rgb",
    "cmyk-coated",
    "cmyk-uncoated",
    ...(hasSpots(brand, version) ? (["spot"] as const) : []),
  ];
  return [
    {
      name: `${stem}-rgb.svg`,
      use: "Web pages and screens, at any size",
      mediaType: "image/svg+xml",
      make: async ({ brand: { swatches } }) =>
        Buffer.from(writeSvg(version.art, swatches), "utf8"),
    },
    ...inks.map((ink): LogoFilePlan => ({
      name: `${stem}-${ink}.pdf`,
      use: inkUses[ink],
      mediaType: "application/pdf",
      make: (ground) => logoPdf(ground, version, ink),
    })),
    ...pngWidths.map((width): LogoFilePlan => ({
      name: `${stem}-rgb-${width}px.png`,
      use: `Screens, without a ground, ${width} pixels wide`,
      mediaType: "image/png",
      make: (ground) => logoPng(ground, version, width),
    })),
    ...(mayStandOnWhite(brand, version)
      ? [
          {
            name: `${stem}-rgb-on-white-${jpegWidth}px.jpg`,
            use: `Old software that takes no PNG, on white, ${jpegWidth} pixels wide`,
            mediaType: "image/jpeg",
            make: (ground: LogoGround) => logoJpeg(ground, version, jpegWidth),
          },
        ]
      : []),
  ];
}

const mayStandOnWhite = (
  { swatches }: Brand,
  { grounds }: LogoVersion,
): boolean =>
  swatches.some(
    ({ name, srgb }) =>
      grounds.includes(name) && relativeLuminance(srgb) > 0.999,
  );
