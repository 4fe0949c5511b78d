import {
  deviceSpace,
  readColorSpace,
  type ColorContext,
} from "../color/read-color-space.ts";
import type { ColorSpace } from "../color/color-space.ts";
import { Entries } from "../content/entries.ts";
import {
  decodeJpegSamples,
  type Samples,
} from "../../pixels/decode-samples.ts";
import type { PdfStream } from "../../read-pdf/pdf-file.ts";
import { spread, unpack } from "./unpack.ts";
import { isByNumber } from "./convert-samples.ts";
import type { Decoded } from "./decoded-pictures.ts";

/** A picture larger than this is not drawn. */
const mostSamples = 400_000_000;

/** A picture's samples as they stand in the file. */
export interface Picture {
  readonly entries: Entries;
  readonly samples: Samples;
  /** The greatest value of a sample. */
  readonly most: number;
  /** Nothing for a stencil. */
  readonly space: ColorSpace | undefined;
  readonly decode: readonly number[];
  /** How opaque each sample is, where a picture says so by its colours. */
  readonly keyed: Samples | undefined;
}

/** The least size in pixels that is asked of a picture. */
export interface Wanted {
  readonly width: number;
  readonly height: number;
}

const filterNames: Readonly<Record<string, string>> = {
  JPXDecode: "JPEG 2000",
  JBIG2Decode: "JBIG2",
  CCITTFaxDecode: "fax-coded",
};

/** Reads a picture or a stencil; nothing, and a sentence, where it cannot be drawn. */
export async function readImage(
  stream: PdfStream,
  context: ColorContext,
  wanted: Wanted,
): Promise<Picture | undefined> {
  const { file, missing, pictures } = context;
  const entries = new Entries(file, stream.dict);
  const isStencil = entries.get("ImageMask") === true;
  const named =
    !isStencil && entries.has("ColorSpace")
      ? readColorSpace(entries.dict.get("ColorSpace"), context)
      : undefined;
  if (!isStencil && entries.has("ColorSpace") && !named) return undefined;
  const bits = isStencil ? 1 : (entries.number("BitsPerComponent") ?? 8);
  const decode = () =>
    decodePicture(stream, wanted, {
      ...{ entries, context, bits, channels: named?.components ?? 1 },
    });
  const decoded = await (pictures?.find({ file, stream, wanted }, decode) ??
    decode());
  if (!decoded) return undefined;
  const { depth, samples } = decoded;
  const space = isStencil
    ? undefined
    : (named ?? deviceSpace(samples.channels));
  if (space && space.components !== samples.channels) {
    missing.add("A picture has other components than its colour space");
    return undefined;
  }
  const most = depth === 16 ? 255 : 2 ** depth - 1;
  const isNumbered = space !== undefined && isByNumber(space);
  return {
    entries,
    samples: isNumbered ? samples : spread(samples, most),
    most,
    space,
    decode: entries.numbers("Decode") ??
      space?.decode(Math.min(8, depth)) ?? [0, 1],
    keyed: keyed(samples, entries.numbers("Mask")),
  };
}

async function decodePicture(
  stream: PdfStream,
  wanted: Wanted,
  image: RawImage,
): Promise<Decoded | undefined> {
  const { bits, context } = image;
  const { data, rest } = context.file.decode(stream);
  if (rest && rest !== "DCTDecode") {
    context.missing.add(`A ${filterNames[rest] ?? rest} picture is not drawn`);
    return undefined;
  }
  const samples = rest ? await jpeg(data, context, wanted) : raw(data, image);
  return samples && { samples, depth: rest ? 8 : bits };
}

async function jpeg(
  data: Uint8Array,
  { missing }: ColorContext,
  wanted: Wanted,
): Promise<Samples | undefined> {
  try {
    return await decodeJpegSamples(data, wanted);
  } catch {
    missing.add("A JPEG picture is damaged and not drawn");
    return undefined;
  }
}

interface RawImage {
  readonly entries: Entries;
  readonly context: ColorContext;
  readonly bits: number;
  readonly channels: number;
}

function raw(
  data: Uint8Array,
  { entries, context, bits, channels }: RawImage,
): Samples | undefined {
  const width = entries.number("Width") ?? 0;
  const height = entries.number("Height") ?? 0;
  const isSound =
    Number.isInteger(width) &&
    Number.isInteger(height) &&
    width > 0 &&
    height > 0 &&
    [1, 2, 4, 8, 16].includes(bits);
  if (!isSound || width * height * channels > mostSamples) {
    context.missing.add(
      isSound
        ? `A picture of ${width} x ${height} pixels is too large to be drawn`
        : "A picture does not say its size or its bits and is not drawn",
    );
    return undefined;
  }
  // A stream that is far too short makes no picture of the size that it claims.
  if (data.length * 8 * 64 < width * height * channels * bits) {
    context.missing.add("A picture holds far too little data and is not drawn");
    return undefined;
  }
  return unpack(data, { width, height, channels, bits });
}

/** Samples within given limits show what lies beneath. */
function keyed(
  { width, height, channels, data }: Samples,
  limits: readonly number[] | undefined,
): Samples | undefined {
  if (!limits || limits.length < 2 * channels) return undefined;
  const alpha = new Uint8Array(width * height);
  for (let pixel = 0; pixel < alpha.length; pixel++) {
    for (let i = 0; i < channels; i++) {
      const value = data[pixel * channels + i] ?? 0;
      if (value < (limits[2 * i] ?? 0) || value > (limits[2 * i + 1] ?? 0)) {
        alpha[pixel] = 255;
        break;
      }
    }
  }
  return { width, height, channels: 1, data: alpha };
}
