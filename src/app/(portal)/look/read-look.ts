/** Reads the look of the brand in use: kept as long as the brand is what it was. */
import path from "node:path";
import type { Payload } from "payload";
import type { Brand } from "#brand";
import { houseBrand } from "#plugin/portal";
import { sha256 } from "#render/digest";
import { readFontFile } from "#render/fonts";
import { writeLook, type FontAddress } from "./write-look.ts";

/** How our pages look. */
export interface Look {
  readonly brand: Brand;
  /** The style sheet. */
  readonly css: string;
  /** Changes with the style sheet. */
  readonly digest: string;
  /** Faces that every page sets words in at once. */
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
  const files = brand.typography.typefaces.flatMap(({ fonts }) => fonts);
  const fonts = await Promise.all(
    files.map(async ({ family, file, weight }): Promise<FontAddress> => ({
      family,
      weight,
      address: await addressOfFace(file),
    })),
  );
  const css = writeLook(brand, fonts);
  const [family] = brand.typography.stacks["default"] ?? [];
  const { body, display } = brand.typography.roles;
  return {
    brand,
    css,
    digest: sha256(css).slice(0, 16),
    first: fonts
      .filter(
        (font) =>
          font.family === family &&
          [body.weight, display.weight].includes(font.weight),
      )
      .map(({ address }) => address),
  };
}

const digests = new Map<string, Promise<string>>();

/** Installed packages do not change while the program runs. */
function digestOfFont(file: string): Promise<string> {
  const found =
    digests.get(file) ??
    readFontFile(file).then((bytes) => sha256(bytes).slice(0, 16));
  digests.set(file, found);
  return found;
}

/** Where each face of the brand in use is fetched, by its module path. */
export async function faceAddresses(
  payload: Payload,
): Promise<ReadonlyMap<string, string>> {
  const brand = await houseBrand(payload);
  const files = (brand?.typography.typefaces ?? []).flatMap(({ fonts }) =>
    fonts.map(({ file }) => file),
  );
  return new Map(
    await Promise.all(
      files.map(async (file) => [file, await addressOfFace(file)] as const),
    ),
  );
}

const addressOfFace = async (file: string): Promise<string> =>
  `/identity/fonts/${await digestOfFont(file)}/${path.basename(file)}`;

/** The bytes of a face of the brand in use, by the name of its file; nothing for any other. */
export async function readFace(
  payload: Payload,
  name: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const brand = await houseBrand(payload);
  const found = brand?.typography.typefaces
    .flatMap(({ fonts }) => fonts)
    .find(({ file }) => path.basename(file) === name);
  return found && new Uint8Array(await readFontFile(found.file));
}
