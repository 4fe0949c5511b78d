/** Reads the look of the brand in use: kept as long as the brand is what it was. */
import path from "node:path";
import type { Payload } from "payload";
import {
  mayPassOn,
  stackFor,
  type Brand,
  type FontFile,
  type Typeface,
} from "#brand";
import { houseBrand } from "#plugin/portal";
import { sha256 } from "#render/digest";
import { readFontFile } from "#render/fonts";
import {
  hasWords,
  unicodeRangeOf,
  unicodeRanges,
  type FacePart,
} from "#render/web-fonts";
import { ownName } from "../parts/words.ts";
import { digestOfFont, faceName, faceParts, webFace } from "./web-faces.ts";
import { nameFamily, writeLook, type FontAddress } from "./write-look.ts";

/** How our pages look. */
export interface Look {
  readonly brand: Brand;
  /** The style sheet. */
  readonly css: string;
  /** Changes with the style sheet. */
  readonly digest: string;
  /** Faces that every page sets words in at once, of every weight: one that comes late moves what is below it. */
  readonly first: readonly string[];
}

const kept = new WeakMap<Brand, Promise<Look>>();

/** The look of the brand in use; nothing where there is none yet. */
export async function readLook(payload: Payload): Promise<Look | undefined> {
  const brand = await houseBrand(payload);
  if (!brand) return undefined;
  const found = kept.get(brand) ?? lookOf(brand);
  kept.set(brand, found);
  return found;
}

async function lookOf(brand: Brand): Promise<Look> {
  const fonts = (
    await Promise.all(fontsOf(brand, ({ isOnPages }) => isOnPages).map(facesOf))
  ).flat();
  const names = await Promise.all(
    brand.languages.map((language) => nameFace(brand, language)),
  );
  const css = writeLook(brand, [
    ...fonts,
    ...names.flatMap((font) => font ?? []),
  ]);
  const [family] = brand.typography.stacks["default"] ?? [];
  const weights = new Set(
    Object.values(brand.typography.roles).map(({ weight }) => weight),
  );
  return {
    brand,
    css,
    digest: sha256(css).slice(0, 16),
    first: fonts
      .filter(
        (font) =>
          font.part === "english" &&
          font.family === family &&
          weights.has(font.weight),
      )
      .map(({ address }) => address),
  };
}

interface PartOfFont extends FontAddress {
  readonly part: FacePart;
}

/** The parts of a font that have any character. */
async function facesOf({
  family,
  file,
  weight,
}: FontFile): Promise<readonly PartOfFont[]> {
  const characters = await unicodeRanges(await readFontFile(file));
  const parts = faceParts.filter((part) => characters[part] !== "");
  return Promise.all(
    parts.map(async (part) => ({
      family,
      weight,
      part,
      address: await addressOf(file, faceName(file, part)),
      characters: characters[part],
    })),
  );
}

/** The face of a language's own name: the first font of its stack that has its letters, where it has a stack of its own. */
async function nameFace(
  { typography }: Brand,
  language: string,
): Promise<FontAddress | undefined> {
  const stack = stackFor(typography, language);
  if (stack === typography.stacks["default"]) return undefined;
  const words = ownName(language);
  const candidates = stack.flatMap((family) =>
    typography.typefaces
      .filter((typeface) => typeface.family === family && typeface.isOnPages)
      .flatMap(({ fonts }) => fonts.slice(0, 1)),
  );
  for (const { file, weight } of candidates)
    if (await hasWords(await readFontFile(file), words))
      return {
        family: nameFamily(language),
        weight,
        address: await addressOf(file, faceName(file, `name-${language}`)),
        characters: unicodeRangeOf(words),
      };
  return undefined;
}

/** Where each font of the brand in use that may be passed on is fetched whole, to install it, by its file. */
export async function faceAddresses(
  payload: Payload,
): Promise<ReadonlyMap<string, string>> {
  const files = fontsOf(await houseBrand(payload), mayPassOn).map(
    ({ file }) => file,
  );
  return new Map(
    await Promise.all(
      files.map(
        async (file) =>
          [file, await addressOf(file, path.basename(file))] as const,
      ),
    ),
  );
}

const addressOf = async (file: string, name: string): Promise<string> =>
  `/identity/fonts/${await digestOfFont(file)}/${name}`;

/** A font or a part of one. */
export interface Face {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
}

/** A font of the brand in use or a part of it, by the name that its address ends in; nothing for any other. */
export async function readFace(
  payload: Payload,
  name: string,
): Promise<Face | undefined> {
  const brand = await houseBrand(payload);
  for (const { file } of fontsOf(brand, mayPassOn))
    if (path.basename(file) === name)
      return {
        bytes: new Uint8Array(await readFontFile(file)),
        mediaType: "font/ttf",
      };
  for (const { file } of fontsOf(brand, ({ isOnPages }) => isOnPages)) {
    const face = [
      ...faceParts,
      ...(brand?.languages ?? []).map((tag) => `name-${tag}` as const),
    ].find((face) => faceName(file, face) === name);
    if (face)
      return { bytes: await webFace(file, face), mediaType: "font/woff2" };
  }
  return undefined;
}

const fontsOf = (
  brand: Brand | undefined,
  isWanted: (typeface: Typeface) => boolean,
) =>
  (brand?.typography.typefaces ?? [])
    .filter(isWanted)
    .flatMap(({ fonts }) => fonts);
