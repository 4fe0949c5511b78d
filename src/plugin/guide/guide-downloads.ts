/** What suppliers take away: files and packs of the logo, drawings, specimens and dies, each by its name. */
import {
  logoFilesOf,
  type Brand,
  type Format,
  type LogoFile,
  type LogoVersion,
  type PrintFormat,
} from "#brand";
import { tokenFormats, type TokenFormatName } from "#collections";
import { digestOf } from "#render/digest";
import type { PackWords } from "#render/guide-files";
import { profilesFolder } from "../home.ts";
import { zipStream } from "../studio/zip-stream.ts";
import type { PackEntry } from "../studio/pack-entries.ts";
import type { GuideEngine, GuideGround } from "./guide-engine.ts";
import { guideFile, type ShelfBrand } from "./guide-shelf.ts";
import { specimenOf } from "./specimen-of.ts";

/** A version of the logo with one of its files. */
interface NamedLogo {
  readonly version: LogoVersion;
  readonly file: LogoFile;
}

/** The file of a name; nothing where no version has such a file. */
export const findLogoFile = (
  brand: Brand,
  name: string,
): NamedLogo | undefined =>
  brand.logo.versions
    .flatMap((version) =>
      logoFilesOf(brand, version).map((file) => ({ version, file })),
    )
    .find(({ file }) => file.name === name);

/** One file of the logo. */
export const logoFile = (
  asked: ShelfBrand,
  { file, version }: NamedLogo,
): Promise<Uint8Array> =>
  guideFile(asked, `logo ${file.name}`, (engine, ground) =>
    engine.makeLogoFile(ground, version, file),
  );

/** The versions of a pack: `larkmere-logo.zip` has all, `larkmere-logo-horizontal-color.zip` has one. */
export function findLogoPack(
  { logo, slug }: Brand,
  name: string,
): readonly LogoVersion[] {
  if (name === `${slug}-logo.zip`) return logo.versions;
  return logo.versions.filter((version) => name === packNameOf(slug, version));
}

/** The name of the pack of one version. */
export const packNameOf = (
  slug: string,
  { colorway, layout }: LogoVersion,
): string => `${slug}-logo-${layout}-${colorway}.zip`;

/** A pack of the logo as a ZIP. */
export const logoPackFile = (
  asked: ShelfBrand,
  {
    name,
    versions,
  }: { readonly name: string; readonly versions: readonly LogoVersion[] },
  words: PackWords,
): Promise<Uint8Array> =>
  guideFile(
    asked,
    `pack ${name} ${digestOf(words)}`,
    async (engine, ground) => {
      const parts: Buffer[] = [];
      const entries = entriesOf({ engine, ground, versions }, words);
      for await (const part of zipStream(entries))
        parts.push(Buffer.from(part));
      return Buffer.concat(parts);
    },
  );

async function* entriesOf(
  {
    engine,
    ground,
    versions,
  }: {
    readonly engine: GuideEngine;
    readonly ground: GuideGround;
    readonly versions: readonly LogoVersion[];
  },
  words: PackWords,
): AsyncGenerator<PackEntry> {
  for await (const file of engine.logoPack(ground, versions, words))
    yield {
      name: file.name,
      bytes: file.bytes,
      isText: !/\.(png|jpg|pdf)$/.test(file.name),
    };
}

/** The drawing of a format with every measure, as SVG. */
export const formatDrawing = (
  asked: ShelfBrand,
  format: Format,
  page: number,
): Promise<Uint8Array> =>
  guideFile(
    asked,
    `drawing ${page} ${digestOf(format)}`,
    async (engine, ground) =>
      Buffer.from(
        engine.drawingSvg(
          await engine.drawFormat(format, ground, page),
          ground,
        ),
      ),
  );

/** The blank die of a printed format, as PDF/X-4. */
export const formatDie = (
  asked: ShelfBrand,
  format: PrintFormat,
): Promise<Uint8Array> =>
  guideFile(asked, `die ${digestOf(format)}`, async (engine, ground) => {
    const { createProfileStore } = await import("#render");
    const { get } = createProfileStore({ directory: profilesFolder() });
    return engine.dieOf(format, { ...ground, readProfile: get });
  });

/** Words of the brand's own in a language, as the engine sets them, as SVG; nothing in a language without words. */
export async function specimenDrawing(
  asked: ShelfBrand,
  language: string,
): Promise<Uint8Array | undefined> {
  const specimen = specimenOf(asked.brand, language);
  return (
    specimen &&
    guideFile(asked, `specimen ${language}`, async (engine, ground) =>
      Buffer.from(
        engine.drawingSvg(await engine.drawSpecimen(specimen, ground), ground),
      ),
    )
  );
}

/** The palette as a file, written from the tokens as they are now. */
export async function paletteFile(
  { brandId, payload }: Pick<ShelfBrand, "brandId" | "payload">,
  as: TokenFormatName,
): Promise<{
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
  readonly fileName: string;
}> {
  const brand = await payload.findByID({
    collection: "brands",
    id: brandId,
    select: { name: true, slug: true, tokens: true },
    depth: 0,
    overrideAccess: true,
  });
  const { ending, mediaType, write } = tokenFormats[as];
  const content = write(brand);
  return {
    bytes: new Uint8Array(
      typeof content === "string" ? Buffer.from(content, "utf8") : content,
    ),
    mediaType,
    fileName: `${brand.slug}${ending}`,
  };
}
