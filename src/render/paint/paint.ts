/**
 * Chooses the painter for a request and names what comes out. Painters read frames and supplies;
 * none of them measures, and none of them decides whether a file may be made.
 */
import type { Encoding, Format, Toolkit } from "#brand";
import { sha256 } from "../digest.ts";
import type { Frame } from "../frame.ts";
import type { Manifest } from "../manifest.ts";
import { xmpOf } from "../pdf/metadata.ts";
import { encode } from "../pixels/encode.ts";
import type { RenderRequest } from "../request.ts";
import type { Supplies } from "../supplies.ts";
import { provenanceOf } from "../xmp/provenance.ts";
import { factsOf, photographsOf } from "./facts.ts";
import { paintRaster } from "./raster/paint-raster.ts";
import { paintPress } from "./press/paint-press.ts";
import { pressFacts, pressFileName } from "./press/press-facts.ts";
import type { StaticLayerCache } from "./raster/static-layer.ts";
import { paintScreen } from "./screen/paint-screen.ts";

/** A finished file. */
export interface Artwork {
  /** `feed-the-caddy_a4_en.pdf`; with `_p2` for a second page of a picture. */
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes, hex. */
  readonly digest: string;
  /** From 1; a PDF holds all pages and says 1. */
  readonly page: number;
}

/** What a painter is given. */
export interface PaintJob {
  readonly toolkit: Toolkit;
  readonly request: RenderRequest;
  readonly frames: readonly Frame[];
  readonly supplies: Supplies;
  readonly manifest: Manifest;
  readonly layers?: StaticLayerCache;
}

const mediaTypes: Readonly<Record<Encoding, string>> = {
  pdf: "application/pdf",
  png: "image/png",
  jpeg: "image/jpeg",
  webp: "image/webp",
};

const extensions: Readonly<Record<Encoding, string>> = {
  pdf: "pdf",
  png: "png",
  jpeg: "jpg",
  webp: "webp",
};

/** Longest side of a proof of a printed format, in pixels. */
const proofSide = 1600;
const bytesPerMegabyte = 1_000_000;

/** Paints the frames in the encoding that was asked for. */
export async function paint(job: PaintJob): Promise<readonly Artwork[]> {
  if (job.request.encoding === "pdf") return [await paintDocument(job)];
  const artworks: Artwork[] = [];
  for (const frame of job.frames) artworks.push(await paintPicture(job, frame));
  return artworks;
}

async function paintDocument(job: PaintJob): Promise<Artwork> {
  const { toolkit, request, frames, supplies, manifest } = job;
  const facts = factsOf(toolkit, frames, supplies, manifest, mediaTypes.pdf);
  const { press } = request;
  if (!press)
    return artworkOf(job, await paintScreen(frames, supplies, facts), 1);
  const { issued } = toolkit;
  const asked = pressFacts(facts, { job: press, manifest, frames, issued });
  return artworkOf(job, await paintPress(frames, supplies, press, asked), 1);
}

async function paintPicture(job: PaintJob, frame: Frame): Promise<Artwork> {
  const { toolkit, request, supplies, manifest, layers } = job;
  const { encoding, format, purpose } = request;
  if (encoding === "pdf") return paintDocument(job);
  const scale = scaleOf(format);
  const pixels = await paintRaster(frame, supplies, {
    scale,
    ...(layers && { cache: layers }),
  });
  const facts = factsOf(
    toolkit,
    [frame],
    supplies,
    manifest,
    mediaTypes[encoding],
  );
  const bytes = await encode(pixels, encoding, {
    xmp: Buffer.from(xmpOf(facts)).toString("utf8"),
    density: 72 * scale,
    provenance: provenanceOf(photographsOf(manifest, supplies)),
    // A proof stays in the house: no platform has to take it.
    ...(format.medium === "screen" &&
      purpose !== "proof" && {
        greatestBytes: format.greatestMegabytes * bytesPerMegabyte,
      }),
  });
  layers?.discard(pixels);
  return artworkOf(job, bytes, frame.page);
}

/** A screen format is drawn at its own pixels, a printed one as a proof. */
const scaleOf = (format: Format): number =>
  format.medium === "screen"
    ? 1
    : proofSide / Math.max(format.width, format.height);

function artworkOf(job: PaintJob, bytes: Uint8Array, page: number): Artwork {
  const { toolkit, request, frames } = job;
  const { template, format, language, encoding, purpose, press } = request;
  const hasPages = encoding !== "pdf" && frames.length > 1;
  const parts = [toolkit.slug, template.name, format.code, language];
  if (purpose === "proof") parts.push("proof");
  if (hasPages) parts.push(`p${page}`);
  return {
    fileName: press
      ? pressFileName(toolkit, format, press)
      : `${parts.join("_")}.${extensions[encoding]}`,
    mediaType: mediaTypes[encoding],
    bytes,
    digest: sha256(bytes),
    page,
  };
}
