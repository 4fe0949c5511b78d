import {
  findFormat,
  leastLogoWidth,
  logoFilesOf,
  ptToMm,
  type Brand,
  type LogoLayout,
  type LogoVersion,
} from "#brand";
import { makeLogoFile, type GuideFile } from "./logo-files.ts";
import type { LogoGround } from "./logo-pdf.ts";

/** What a pack says beside its files. */
export interface PackWords {
  /** Who answers questions: `Brand and campaigns, brand@larkmere.example`. */
  readonly contact?: string;
  /** Where the guidelines stand. */
  readonly address?: string;
}

/** The files of some versions of the logo, one after the other, with a read-me and the terms of use. */
export async function* logoPack(
  ground: LogoGround,
  versions: readonly LogoVersion[],
  words: PackWords,
): AsyncGenerator<GuideFile> {
  yield text("READ-ME.txt", readMe(ground.brand, versions, words));
  yield text("LICENCE.txt", licenceOf(ground.brand, words));
  for (const version of versions)
    for (const file of logoFilesOf(ground.brand, version))
      yield {
        name: `${version.layout}/${version.colorway}/${file.name}`,
        mediaType: file.mediaType,
        bytes: await makeLogoFile(ground, version, file),
      };
}

const text = (name: string, words: string): GuideFile => ({
  name,
  mediaType: "text/plain; charset=utf-8",
  bytes: Buffer.from(words.replaceAll("\n", "\r\n"), "utf8"),
});

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** What is in the pack and how it may be placed, in words that open on any machine. */
export function readMe(
  brand: Brand,
  versions: readonly LogoVersion[],
  { address, contact }: PackWords,
): string {
  const { logo, swatches } = brand;
  const titleOf = (name: string) =>
    swatches.find((swatch) => swatch.name === name)?.title ?? name;
  const listed = versions.map(
    ({ colorway, grounds, layout }) =>
      `  ${layout}, ${colorway}: on ${grounds.map(titleOf).join(", ") || "no ground"}`,
  );
  const inNewspapers = (layout: LogoLayout) =>
    Math.ceil(
      ptToMm(leastLogoWidth(logo, layout, findFormat("press-tab-full"))),
    );
  const layouts = [...new Set(versions.map(({ layout }) => layout))];
  const least = layouts.map((layout) => {
    const { print, screen } = logo.leastWidth[layout];
    return `  ${layout}: ${print} mm in print (${inNewspapers(layout)} mm in newspapers), ${screen} px on screens`;
  });
  return [
    `${logo.name}`,
    "",
    "WHICH VERSION ON WHICH GROUND",
    ...listed,
    "",
    "LEAST WIDTH",
    ...least,
    "",
    "CLEAR SPACE",
    `  Keep ${percent(logo.clearSpace)} of the placed width empty on every side.`,
    "",
    "WHICH FILE FOR WHAT",
    "  -rgb.svg            web pages and screens",
    "  -rgb.pdf            screens and office documents",
    "  -cmyk-coated.pdf    print on coated paper",
    "  -cmyk-uncoated.pdf  print on uncoated paper",
    "  -spot.pdf           print with the spot ink, where the version has one",
    "  -rgb-NNNpx.png      screens, without a ground",
    "  -on-white-NNNpx.jpg old software, on white alone",
    "",
    "  The inks of the PDFs are the brand's own figures. Do not convert them.",
    "  The PDFs hold no colour profile: the file that you place them in says what it is printed on.",
    "",
    "THERE IS NO EPS",
    "  EPS is not made: software that reads it reads these PDFs, which keep spot inks and clear grounds.",
    "  If a machine takes EPS alone, open the PDF in your drawing software and save it as EPS from there.",
    "",
    "PLEASE DO NOT",
    "  stretch, turn, recolour, tint, outline, crop or rebuild the logo, put it in a sentence,",
    "  use it as a pattern, or lay it on a busy photograph.",
    "",
    ...(address === undefined ? [] : [`Guidelines: ${address}`]),
    ...(contact === undefined ? [] : [`Questions: ${contact}`]),
    "",
  ].join("\n");
}

const licenceOf = ({ name }: Brand, { contact }: PackWords): string =>
  [
    `The logo is the property of ${name}.`,
    "",
    `You may use it, unchanged, in work that you do for ${name} or together with it, as the`,
    "guidelines say and for as long as that work lasts. You may not use it to suggest that",
    `${name} endorses you, your goods or your services, nor pass it on to others for work of their own.`,
    "",
    `All other rights are reserved.${contact === undefined ? "" : ` Ask first where you are not sure: ${contact}`}`,
    "",
  ].join("\n");
