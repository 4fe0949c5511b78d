/** A poster for press by the product's own path, with and without looking the finished file over. */
import { readFile } from "node:fs/promises";
import {
  findCondition,
  findFormat,
  findPrinter,
  type Crop,
  type Toolkit,
} from "#brand";
import {
  createSources,
  pressFormat,
  sha256,
  type Artwork,
  type PressProfile,
  type ReadOriginal,
  type RenderRequest,
  type Sources,
} from "#render";
import { findTemplate } from "#templates";
import { compose } from "../../src/render/compose.ts";
import { gather } from "../../src/render/gather.ts";
import { layOut } from "../../src/render/layout/lay-out.ts";
import { manifestOf } from "../../src/render/manifest.ts";
import { paint } from "../../src/render/paint/paint.ts";
import { preflight } from "../../src/render/preflight/preflight.ts";

/** From the repository's root. */
export const iccFile = "brand/printing/icc/ISOcoated_v2_300_bas.icc";

/** The poster, photograph above, as a coated trade printer wants it. */
export function pressRequest(format: string): RenderRequest {
  const template = findTemplate("poster");
  if (!template) throw new Error('No template "poster"');
  const printer = findPrinter("house");
  return {
    template,
    format: pressFormat(findFormat(format), printer),
    purpose: "press",
    encoding: "pdf",
    language: "en",
    options: { layout: "photograph" },
    copy: {},
    press: {
      printer,
      condition: findCondition(printer.condition),
      usesSpots: false,
      outlinesText: false,
      version: 1,
      item: format,
    },
  };
}

/** Sources that keep no pixels: every poster decodes and separates its photograph anew. */
export async function pressSources(
  { brand }: Toolkit,
  readOriginal: ReadOriginal,
): Promise<Sources> {
  const bytes = await readFile(iccFile);
  const iccProfile: PressProfile = {
    bytes,
    digest: sha256(bytes),
    description: "FOGRA39",
  };
  return createSources(brand, readOriginal, {
    pixels: 0,
    readProfile: () => Promise.resolve(iccProfile),
  });
}

/** Everything up to the file's bytes: what `produce` does before it looks them over. */
export async function paintPoster(
  toolkit: Toolkit,
  request: RenderRequest,
  sources: Sources,
): Promise<Artwork> {
  const composition = compose(toolkit, request);
  const { pages } = composition;
  const { press } = request;
  const supplies = await gather(pages, { toolkit, press }, sources);
  const frames = pages.map(({ artboard, context }) =>
    layOut(artboard, context, supplies),
  );
  const { fonts } = supplies;
  const subject = { toolkit, request, composition, frames, fonts };
  const [blocking] = preflight(subject).findings.filter(
    ({ severity }) => severity === "block",
  );
  if (blocking) throw new Error(`A finding blocks: ${blocking.message}`);
  const manifest = manifestOf(toolkit, request, composition, frames, supplies);
  const made = await paint({ toolkit, request, frames, supplies, manifest });
  const [artwork] = made;
  if (!artwork) throw new Error("No file came of it");
  return artwork;
}

/** A part of a photograph at a size in pixels. */
export interface PlacedPart {
  readonly crop: Crop;
  readonly width: number;
  readonly height: number;
}

/** What a poster separates, at the sizes that come of it. */
export async function separationsOf(
  toolkit: Toolkit,
  request: RenderRequest,
  sources: Sources,
): Promise<readonly PlacedPart[]> {
  const parts: PlacedPart[] = [];
  const { pixels } = sources;
  await paintPoster(toolkit, request, {
    ...sources,
    pixels: {
      ...pixels,
      async separation(photograph, crop, ...asked) {
        const plates = await pixels.separation(photograph, crop, ...asked);
        parts.push({ crop, width: plates.width, height: plates.height });
        return plates;
      },
    },
  });
  return parts;
}
