/**
 * Approved photographs as pixels, each original decoded once for all the sizes asked of it. It
 * checks that the original is the approved one; it chooses no crop.
 */
import { createHash } from "node:crypto";
import type { Crop, Photograph } from "#brand";
import { MissingSupplyError } from "../errors.ts";
import type { PixelStore, RawPixels, ReadOriginal } from "../supplies.ts";
import { createBoundedCache } from "./bounded-cache.ts";
import { decode, levelSize, type Level } from "./decode.ts";
import { createDerivativeDirectory } from "./derivative-directory.ts";
import { inspect } from "./inspect.ts";
import { sharp } from "./sharp.ts";
import { createTurnstile } from "./turnstile.ts";

/** Where and how much a pixel store keeps. */
export interface PixelStoreOptions {
  /** Bytes of decoded pixels and derivatives kept in memory; 384 MiB unless told. */
  readonly memoryLimit?: number;
  /** A directory that keeps derivatives between processes; made when it is not there. */
  readonly directory?: string;
}

/** Counts in the key of every derivative: raise it when the same arguments give other bytes. */
const derivativeVersion = 1;
const jpegQuality = 88;

/** A derivative as bytes: raw pixels or a finished JPEG. */
interface Derivative {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Everything that decides a derivative's bytes. */
interface Wanted {
  readonly kind: "pixels" | "jpeg";
  readonly photograph: Photograph;
  readonly crop: Crop;
  readonly width: number;
  readonly height: number;
}

/** Opens a store over the approved originals. */
export function createPixelStore(
  readOriginal: ReadOriginal,
  options: PixelStoreOptions = {},
): PixelStore {
  const memory = createBoundedCache<Derivative>(
    options.memoryLimit ?? 384 * 1024 * 1024,
    ({ data }) => data.byteLength,
  );
  const directory =
    options.directory === undefined
      ? undefined
      : createDerivativeDirectory(options.directory);
  // A decoded original is large: two at once keep two cores busy and memory in bounds.
  const turnstile = createTurnstile(2);

  const decoded = (photograph: Photograph, level: Level) =>
    memory.get(`${photograph.digest}/${level}`, () =>
      turnstile(() => decodeApproved(photograph, level, readOriginal)),
    );

  function derivative(wanted: Wanted): Promise<Derivative> {
    const key = keyOf(wanted);
    const make = async () =>
      derive(await decoded(wanted.photograph, levelFor(wanted)), wanted);
    return memory.get(key, () => directory?.get(key, make) ?? make());
  }

  return {
    async pixels(photograph, crop, width, height): Promise<RawPixels> {
      const kind = "pixels";
      const { data } = await derivative({
        kind,
        photograph,
        crop,
        width,
        height,
      });
      return { width, height, channels: 3, data };
    },
    async jpeg(photograph, crop, width, height) {
      const size = onlySmaller(photograph, crop, width, height);
      const made = await derivative({
        kind: "jpeg",
        photograph,
        crop,
        ...size,
      });
      return { bytes: made.data, width: made.width, height: made.height };
    },
  };
}

/** The asked size, made evenly smaller where the crop has fewer pixels. */
function onlySmaller(
  photograph: Photograph,
  crop: Crop,
  width: number,
  height: number,
): { readonly width: number; readonly height: number } {
  const scale = Math.min(
    1,
    (crop.width * photograph.pixelWidth) / width,
    (crop.height * photograph.pixelHeight) / height,
  );
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}

/**
 * The least resolution that needs no enlarging. It follows from the arguments alone and never
 * from what is in the cache, so that the same arguments give the same bytes.
 */
function levelFor({ photograph, crop, width, height }: Wanted): Level {
  const third = levelSize(
    "third",
    photograph.pixelWidth,
    photograph.pixelHeight,
  );
  return crop.width * third.width >= width &&
    crop.height * third.height >= height
    ? "third"
    : "full";
}

const keyOf = ({ kind, photograph, crop, width, height }: Wanted): string =>
  createHash("sha256")
    .update(
      JSON.stringify([
        derivativeVersion,
        sharp.versions.sharp,
        kind,
        photograph.digest,
        crop.x,
        crop.y,
        crop.width,
        crop.height,
        width,
        height,
      ]),
    )
    .digest("hex");

async function decodeApproved(
  photograph: Photograph,
  level: Level,
  readOriginal: ReadOriginal,
): Promise<Derivative> {
  const bytes = await readOriginal(photograph);
  const name = photograph.id;
  if (createHash("sha256").update(bytes).digest("hex") !== photograph.digest) {
    throw new MissingSupplyError(
      `Cannot use photograph "${name}": its file is not the approved one; approve it again or restore the original`,
    );
  }
  const inspected = await inspect(bytes, name);
  const { pixelWidth, pixelHeight } = inspected;
  if (
    pixelWidth !== photograph.pixelWidth ||
    pixelHeight !== photograph.pixelHeight
  ) {
    throw new MissingSupplyError(
      `Cannot use photograph "${name}": recorded as ${photograph.pixelWidth} x ${photograph.pixelHeight} pixels but upright it has ${pixelWidth} x ${pixelHeight}; correct the record`,
    );
  }
  return decode(bytes, inspected, level, name);
}

/** Cuts the crop out of a decoded original and resizes it; a JPEG is encoded as well. */
async function derive(from: Derivative, wanted: Wanted): Promise<Derivative> {
  const { width, height } = wanted;
  const area = areaOf(wanted.crop, from.width, from.height);
  const resized = sharp(from.data, {
    raw: { width: from.width, height: from.height, channels: 3 },
  })
    .extract(area)
    .resize({ width, height, fit: "fill", kernel: "lanczos3" });
  // Optimised Huffman tables take three times as long for 1.5 % of the bytes.
  const data = await (
    wanted.kind === "pixels"
      ? resized.raw()
      : resized.jpeg({
          quality: jpegQuality,
          chromaSubsampling: "4:4:4",
          optimiseCoding: false,
        })
  ).toBuffer();
  return { width, height, data };
}

/** A crop in whole pixels, inside the picture. */
function areaOf(crop: Crop, pixelWidth: number, pixelHeight: number) {
  const left = Math.min(pixelWidth - 1, Math.round(crop.x * pixelWidth));
  const top = Math.min(pixelHeight - 1, Math.round(crop.y * pixelHeight));
  const width = Math.round(crop.width * pixelWidth);
  const height = Math.round(crop.height * pixelHeight);
  return {
    left,
    top,
    width: Math.min(Math.max(1, width), pixelWidth - left),
    height: Math.min(Math.max(1, height), pixelHeight - top),
  };
}
