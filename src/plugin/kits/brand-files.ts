import { isFolded, logoFilesOf, turnedFormats, type Format } from "#brand";
import {
  isTokenFormat,
  knownFormats,
  referenceOf,
  tokenFormats,
} from "#collections";
import {
  formatDie,
  formatDrawing,
  logoFile,
  paletteFile,
} from "../guide/guide-downloads.ts";
import { takeOpen, type KitFile } from "./kit-file.ts";
import type { OpenKit } from "./open-kit.ts";

/** The brand's own files of a kit: versions of the logo, the palette, drawings and dies. */
export async function brandFiles(open: OpenKit): Promise<readonly KitFile[]> {
  return [
    ...(await logosOf(open)),
    ...palettesOf(open),
    ...(await kitFormats(open)).flatMap((format) => plansOf(open, format)),
  ];
}

async function logosOf(open: OpenKit): Promise<readonly KitFile[]> {
  const { brand, kit, payload } = open;
  const ids = (kit.logos ?? []).flatMap((logo) => referenceOf(logo) ?? []);
  if (ids.length === 0) return [];
  const { docs } = await payload.find({
    collection: "logos",
    where: { id: { in: ids } },
    pagination: false,
    depth: 0,
    select: { colorway: true, layout: true },
    overrideAccess: true,
  });
  return brand.logo.versions
    .filter(({ colorway, layout }) =>
      docs.some((own) => own.colorway === colorway && own.layout === layout),
    )
    .flatMap((version) =>
      logoFilesOf(brand, version).map((file) => ({
        folder: "logo" as const,
        name: file.name,
        says: file.use,
        mediaType: file.mediaType,
        take: takeOpen(open, () => logoFile(open, { version, file })),
      })),
    );
}

function palettesOf(open: OpenKit): readonly KitFile[] {
  const { brand, kit } = open;
  if ((kit.colors ?? []).length === 0) return [];
  return Object.keys(tokenFormats)
    .filter(isTokenFormat)
    .map((as) => {
      const { ending, label, mediaType } = tokenFormats[as];
      return {
        folder: "colour" as const,
        name: `${brand.slug}${ending}`,
        says: `${label}, the whole palette`,
        mediaType,
        take: takeOpen(open, async () => (await paletteFile(open, as)).bytes),
      };
    });
}

/** The formats that a kit names, as the brand has them now. */
export async function kitFormats({
  kit,
  req,
}: OpenKit): Promise<readonly Format[]> {
  const codes = (kit.formats ?? []).map(({ format }) => format);
  if (codes.length === 0) return [];
  const known = [...(await knownFormats(req)), ...turnedFormats];
  return codes.flatMap(
    (code) => known.find((format) => format.code === code) ?? [],
  );
}

function plansOf(open: OpenKit, format: Format): readonly KitFile[] {
  const { slug } = open.brand;
  const sides = isFolded(format) ? ["outside", "inside"] : [""];
  const drawings = sides.map((side, index) => ({
    folder: "formats" as const,
    name: `${slug}-drawing-${format.code}${side && `-${side}`}.svg`,
    says: `${format.name}: drawing with every measure${side && `, ${side}`}`,
    mediaType: "image/svg+xml",
    take: takeOpen(open, () => formatDrawing(open, format, index + 1)),
  }));
  if (format.medium !== "print") return drawings;
  return [
    ...drawings,
    {
      folder: "formats",
      name: `${slug}-die-${format.code}.pdf`,
      says: `${format.name}: blank die, PDF/X-4`,
      mediaType: "application/pdf",
      take: takeOpen(open, () => formatDie(open, format)),
    },
  ];
}
