/**
 * Photographs in the inks of a press. A color picture goes through the profile once, at the size
 * that it is placed at; this file neither decodes for screens nor keeps anything.
 *
 * Inks are a JPEG and alpha is kept beside it, which PDF/X-4 takes as a soft mask: a cut-out of
 * 1200 x 1200 pixels has 211 kB and 46 kB for its alpha, where deflated inks have 1344 kB.
 *
 * sharp's own traps, each seen: `toColourspace("cmyk")` on an RGB picture converts twice; a CMYK
 * JPEG comes out inverted unless negated; a profile that does not work leaves RGB as it was.
 */
import { sha256 } from "../digest.ts";
import { PaintError, ToolkitError } from "../errors.ts";
import type { PressProfile } from "../press-job.ts";
import type { PicturePixels, SeparationOptions } from "../supplies.ts";
import { cmykTiff } from "./cmyk-tiff.ts";
import { apart, areaOf, cutApart, type Cut, type Picture } from "./cut.ts";
import { damaged, openOriginal } from "./decode.ts";
import type { Derivative, Wanted } from "./derivative.ts";
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

/** Compression artefacts show on paper at 300 pixels per inch sooner than on a screen. */
const jpegQuality = 90;

const asJpeg = (picture: Picture): Picture =>
  picture.jpeg({
    quality: jpegQuality,
    chromaSubsampling: "4:4:4",
    optimiseCoding: false,
  });

/** A grey original stays one channel: black ink alone prints it, without a cast. */
export async function separateGrey(
  from: PicturePixels,
  wanted: Wanted,
): Promise<Derivative> {
  const { width, height } = wanted;
  const { picture, ...alpha } = await cutApart(from, wanted);
  const data = await asJpeg(picture.extractChannel(0)).toBuffer();
  return { width, height, channels: 1, data, ...alpha };
}

/** A cut in sRGB through the profile. */
export async function separateColor(
  { picture, ...alpha }: Cut,
  wanted: Wanted,
  conversion: InkConversion,
): Promise<Derivative> {
  try {
    const separated = await withProfileFile(conversion.iccProfile, (file) =>
      writeInks(
        picture.withIccProfile(file, { attach: false }),
        wanted,
        conversion,
      ),
    );
    return { ...separated, ...alpha };
  } catch (cause) {
    if (cause instanceof ToolkitError) throw cause;
    throw damaged(wanted.photograph.id, cause);
  }
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
  const { photograph } = wanted;
  try {
    const { icc } = await sharp(original).metadata();
    const keepsInks = !icc || sha256(icc) === options.iccProfile.digest;
    const picture = cutInks(original, wanted);
    return keepsInks
      ? await writeInks(picture, wanted, options)
      : await withProfileFile(options.iccProfile, (file) =>
          writeInks(
            picture.withIccProfile(file, { attach: false }),
            wanted,
            options,
          ),
        );
  } catch (cause) {
    if (cause instanceof ToolkitError) throw cause;
    throw damaged(photograph.id, cause);
  }
}

/** Cuts the crop out of an original that holds inks and resizes it. */
function cutInks(
  original: Uint8Array,
  { photograph, crop, width, height }: Wanted,
): Picture {
  const { pixelWidth, pixelHeight } = photograph;
  return openOriginal(original)
    .pipelineColourspace("cmyk")
    .extract(areaOf(crop, { width: pixelWidth, height: pixelHeight }))
    .resize({ width, height, fit: "fill", kernel: "lanczos3" })
    .toColourspace("cmyk");
}

/** Encodes a picture that ends in inks; one that needs less ink is looked at pixel by pixel. */
async function writeInks(
  picture: Picture,
  wanted: Wanted,
  { totalInk }: InkConversion,
): Promise<Derivative> {
  const { width, height } = wanted;
  const { inks, ...alpha } =
    totalInk === undefined
      ? { inks: picture }
      : await limited(picture, wanted, totalInk);
  const data = await asJpeg(inks.negate({ alpha: false })).toBuffer();
  return { width, height, channels: 4, data, ...alpha };
}

/** Inks that keep within a sum; what of them is seen through is told apart. */
async function limited(
  picture: Picture,
  { width, height, photograph }: Wanted,
  totalInk: number,
): Promise<{ readonly inks: Picture } & Omit<Cut, "picture">> {
  const { data, info } = await picture
    .raw({ depth: "uchar" })
    .toBuffer({ resolveWithObject: true });
  const channels: number = info.channels;
  if (channels !== 4 && channels !== 5) {
    throw new PaintError(
      `Cannot separate photograph "${photograph.id}": its profile does not work; supply the original without it`,
    );
  }
  const { colors, ...alpha } =
    channels === 4
      ? { colors: data }
      : await apart({ width, height, channels, data });
  limitInk(colors, totalInk);
  const inks = sharp(cmykTiff(colors, width, height), {
    limitInputPixels: greatestOriginalPixels,
  });
  return {
    inks: inks.pipelineColourspace("cmyk").toColourspace("cmyk"),
    ...alpha,
  };
}
