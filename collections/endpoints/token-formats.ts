import {
  readTokens,
  swatchesFromTokens,
  tokenMediaType,
  writeAse,
  writeCss,
  writeGpl,
  writeScss,
  writeTokenFile,
} from "#brand";
import type { Brand } from "../payload-types.ts";

/** A file that a brand's colours are taken away in. */
export interface TokenFormat {
  readonly label: string;
  readonly mediaType: string;
  /** After the brand's slug: `.css`. */
  readonly ending: string;
  write(brand: Pick<Brand, "name" | "slug" | "tokens">): Uint8Array | string;
}

const swatchesOf = ({ tokens }: Pick<Brand, "tokens">) =>
  swatchesFromTokens(readTokens(tokens));

/** A CSS name begins with a letter; a slug may begin with a figure. */
const prefixOf = (slug: string): string =>
  /^[a-z]/.test(slug) ? slug : `b-${slug}`;

/** Every file by the word in `?as=`. */
export const tokenFormats = {
  dtcg: {
    label: "Design tokens",
    mediaType: tokenMediaType,
    ending: ".tokens.json",
    write: ({ tokens }) => writeTokenFile(readTokens(tokens)),
  },
  css: {
    label: "CSS",
    mediaType: "text/css; charset=utf-8",
    ending: ".css",
    write: (brand) => writeCss(swatchesOf(brand), prefixOf(brand.slug)),
  },
  scss: {
    label: "Sass",
    mediaType: "text/plain; charset=utf-8",
    ending: ".scss",
    write: (brand) => writeScss(swatchesOf(brand), prefixOf(brand.slug)),
  },
  ase: {
    label: "Adobe swatches, screen",
    mediaType: "application/octet-stream",
    ending: "-rgb.ase",
    write: (brand) => writeAse(swatchesOf(brand), "rgb", brand.name),
  },
  "ase-cmyk": {
    label: "Adobe swatches, coated",
    mediaType: "application/octet-stream",
    ending: "-cmyk-coated.ase",
    write: (brand) => writeAse(swatchesOf(brand), "cmyk-coated", brand.name),
  },
  "ase-cmyk-uncoated": {
    label: "Adobe swatches, uncoated",
    mediaType: "application/octet-stream",
    ending: "-cmyk-uncoated.ase",
    write: (brand) => writeAse(swatchesOf(brand), "cmyk-uncoated", brand.name),
  },
  gpl: {
    label: "GIMP palette",
    mediaType: "text/plain; charset=utf-8",
    ending: ".gpl",
    write: (brand) => writeGpl(swatchesOf(brand), brand.name),
  },
} as const satisfies Readonly<Record<string, TokenFormat>>;

/** The word in `?as=`. */
export type TokenFormatName = keyof typeof tokenFormats;

/** Whether a word names such a file. */
export const isTokenFormat = (word: string): word is TokenFormatName =>
  Object.hasOwn(tokenFormats, word);
