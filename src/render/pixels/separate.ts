/**
 * Photographs in the inks of a press. A color picture goes through the profile once, at the size
 * that it is placed at; this file neither decodes for screens nor keeps anything.
 *
 * sharp's own traps, each seen: `toColourspace("cmyk")` on an RGB picture converts twice; a CMYK
 * JPEG comes out inverted unless negated; a profile that does not work leaves RGB as it was.
 */
import { sha256 } from "../digest.ts";
import { MissingSupplyError, PaintError, ToolkitError } from "../errors.ts";
import type { PressProfile } from "../press-job.ts";
import type { SeparationOptions } from "../supplies.ts";
import { cmykTiff } from "./cmyk-tiff.ts";
import { areaOf, type Derivative, type Wanted } from "./derivative.ts";
import { limitInk } from "./ink-limit.ts";
import { greatestOriginalPixels } from "./inspect.ts";
import { withProfileFile } from "./profile-file.ts";
import { sharp } from "./sharp.ts";

/** How colors become inks. */
export interface InkConversion {
  readonly iccProfile: PressProfile;
  /** Sum of inks to keep within, per cent; absent: the profile keeps within it by itself. */
  readonly totalInk?: number;
}

type Picture = ReturnType<typeof sharp>;

/** Compression artefacts show on paper at 300 pixels per inch sooner than on a screen. */
const jpegQuality = 90;

const asJpeg = (picture: Picture): Picture =>
  picture.jpeg({
    quality: jpegQuality,
    chromaSubsampling: "4:4:4",
    optimiseCoding: false,
  });

/** Cuts the crop out of decoded sRGB pixels and resizes it. */
const cut = (from: Derivative, { crop, width, height }: Wanted): Picture =>
  sharp(from.data, {
    raw: { width: from.width, height: from.height, channels: 3 },
  })
    .extract(areaOf(crop, from))
    .resize({ width, height, fit: "fill", kernel: "lanczos3" });

/** A grey original stays one channel: black ink alone prints it, without a cast. */
export async function separateGrey(
  from: Derivative,
  wanted: Wanted,
): Promise<Derivative> {
  const { width, height } = wanted;
  const data = await asJpeg(cut(from, wanted).extractChannel(0)).toBuffer();
  return { width, height, data };
}

/** Decoded sRGB pixels through the profile. */
export async function separateColor(
  from: Derivative,
  wanted: Wanted,
  conversion: InkConversion,
): Promise<Derivative> {
  const { width, height } = wanted;
  const data = await withProfileFile(conversion.iccProfile, (file) =>
    writeInks(
      cut(from, wanted).withIccProfile(file, { attach: false }),
      wanted,
      conversion,
    ),
  );
  return { width, height, data };
}

/**
 * An original that holds inks: from the press that it was made for to this one, never by way of
 * RGB. Without a profile, or with this one, its inks stay as they were authored.
 */
export async function separateInks(
  original: Uint8Array,
  wanted: Wanted,
  options: SeparationOptions,
): Promise<Derivative> {
  const { photograph, width, height } = wanted;
  try {
    const { icc } = await sharp(original).metadata();
    const keepsInks = !icc || sha256(icc) === options.iccProfile.digest;
    const picture = cutInks(original, wanted);
    const data = keepsInks
      ? await writeInks(picture, wanted, options)
      : await withProfileFile(options.iccProfile, (file) =>
          writeInks(
            picture.withIccProfile(file, { attach: false }),
            wanted,
            options,
          ),
        );
    return { width, height, data };
  } catch (cause) {
    if (cause instanceof ToolkitError) throw cause;
    throw new MissingSupplyError(
      `Cannot decode photograph "${photograph.id}": the file is damaged; supply the original file again`,
      { cause },
    );
  }
}

/** Cuts the crop out of an original that holds inks and resizes it. */
function cutInks(
  original: Uint8Array,
  { photograph, crop, width, height }: Wanted,
): Picture {
  const { pixelWidth, pixelHeight } = photograph;
  return sharp(original, {
    limitInputPixels: greatestOriginalPixels,
    failOn: "error",
    autoOrient: true,
  })
    .pipelineColourspace("cmyk")
    .extract(areaOf(crop, { width: pixelWidth, height: pixelHeight }))
    .resize({ width, height, fit: "fill", kernel: "lanczos3" })
    .toColourspace("cmyk");
}

/** Encodes a picture that ends in inks; one that needs less ink is looked at pixel by pixel. */
async function writeInks(
  picture: Picture,
  { width, height, photograph }: Wanted,
  { totalInk }: InkConversion,
): Promise<Uint8Array> {
  if (totalInk === undefined) {
    return asJpeg(picture.negate({ alpha: false })).toBuffer();
  }
  const { data, info } = await picture
    .raw({ depth: "uchar" })
    .toBuffer({ resolveWithObject: true });
  if (info.channels !== 4) {
    throw new PaintError(
      `Cannot separate photograph "${photograph.id}": its profile does not work; supply the original without it`,
    );
  }
  limitInk(data, totalInk);
  const limited = sharp(cmykTiff(data, width, height), {
    limitInputPixels: greatestOriginalPixels,
  });
  return asJpeg(
    limited
      .pipelineColourspace("cmyk")
      .toColourspace("cmyk")
      .negate({ alpha: false }),
  ).toBuffer();
}
