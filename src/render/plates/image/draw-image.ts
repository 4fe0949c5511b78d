import type { ColorContext } from "../color/read-color-space.ts";
import type { PdfStream } from "../../read-pdf/pdf-file.ts";
import type { PixelBox } from "../../paint/raster/pixel-box.ts";
import type { Samples } from "../../pixels/decode-samples.ts";
import type { Matrix } from "../surface/matrix.ts";
import type { Paint } from "../surface/paint.ts";
import { convertSamples } from "./convert-samples.ts";
import { ImagePaint } from "./image-paint.ts";
import { placeSamples, type PlacedSamples } from "./place-samples.ts";
import { readImage, type Picture, type Wanted } from "./read-image.ts";

/** Where a picture comes to lie, and how. */
export interface ImageContext extends ColorContext {
  /** From the unit square to pixels. */
  readonly matrix: Matrix;
  /** Pixels that may be painted at all. */
  readonly box: PixelBox;
  readonly isOverprinted: boolean;
}

const wantedSize = ([a, b, c, d]: Matrix): Wanted => ({
  width: Math.max(1, Math.hypot(a, b)),
  height: Math.max(1, Math.hypot(c, d)),
});

/** A picture as a paint; nothing where it cannot be drawn, or is a stencil. */
export async function imagePaint(
  stream: PdfStream,
  context: ImageContext,
): Promise<Paint | undefined> {
  const wanted = wantedSize(context.matrix);
  const picture = await readImage(stream, context, wanted);
  if (!picture?.space) return undefined;
  const { samples, convert, plates } = convertSamples(picture.samples, {
    space: picture.space,
    decode: picture.decode,
    most: picture.most,
    inks: context.inks,
    isOverprinted: context.isOverprinted,
  });
  const place = (source: Samples): PlacedSamples =>
    placeSamples(source, context.matrix, context.box);
  const masks = await masksOf(picture, context, wanted);
  return new ImagePaint(plates, place(samples), convert, masks.map(place));
}

/** What makes a picture see-through: its soft mask, else its stencil, else its key colours. */
async function masksOf(
  { entries, keyed }: Picture,
  context: ImageContext,
  wanted: Wanted,
): Promise<readonly Samples[]> {
  const soft = entries.stream("SMask");
  if (soft) {
    const mask = await readImage(soft, context, wanted);
    if (mask?.entries.has("Matte"))
      context.missing.add(
        "A picture was mixed with its ground beforehand, and its edges are drawn as they are",
      );
    return mask?.space?.components === 1 ? [decoded(mask)] : [];
  }
  const stencil = entries.stream("Mask");
  if (stencil) {
    const mask = await readImage(stencil, context, wanted);
    return mask ? [stencilOf(mask)] : [];
  }
  return keyed ? [keyed] : [];
}

function decoded({ samples, decode }: Picture): Samples {
  const [low = 0, high = 1] = decode;
  if (low === 0 && high === 1) return samples;
  const data = samples.data.map((value) => 255 * low + value * (high - low));
  return { ...samples, data };
}

/** Where a stencil paints: at its zeros, unless it says the opposite. */
function stencilOf({ samples, decode }: Picture): Samples {
  if (decode[0] === 1) return samples;
  return { ...samples, data: samples.data.map((value) => 255 - value) };
}

/** How far a stencil lets paint through. */
export async function stencilCoverage(
  stream: PdfStream,
  context: ImageContext,
): Promise<PlacedSamples | undefined> {
  const picture = await readImage(stream, context, wantedSize(context.matrix));
  return (
    picture && placeSamples(stencilOf(picture), context.matrix, context.box)
  );
}
