import { ToolkitError } from "../../errors.ts";
import { inspect } from "../../pixels/inspect.ts";
import { likenessOf } from "../../pixels/likeness/likeness.ts";
import { readXmp as readPacket } from "../../pixels/read-xmp.ts";
import { openWithin, shrunk } from "../../pixels/small-picture.ts";
import { readXmp } from "../../xmp/read-xmp.ts";
import { greatestPixels } from "../check-limits.ts";
import { findInPicture } from "../logo/find-in-picture.ts";
import { manifestIn } from "./embedded-manifest.ts";
import { flatColors } from "./flat-colors.ts";
import { pictureOf, pictureSide } from "./page-picture.ts";
import type { FileRead, ReadFor } from "./read-file.ts";

/** Less of a picture is drawn where it is a photograph and nothing else. */
const leastDrawn = 0.03;

/** Reads a JPEG, PNG or WebP for a check: its flat colours, the logo, its size. Letters in pictures are not read. */
export async function readPictureFile(
  bytes: Uint8Array,
  { brand, use = "screen" }: ReadFor,
): Promise<FileRead> {
  const original = await inspect(bytes, "upload");
  const { pixelHeight: height, pixelWidth: width } = original;
  if (width * height > greatestPixels)
    throw new ToolkitError(
      "too-large",
      `Cannot check the picture: it has ${width} × ${height} pixels, and ${greatestPixels / 1e6} million are allowed; send it smaller`,
    );
  const pixels = await openWithin(bytes, original, pictureSide, "upload");
  const packet = await readPacket(bytes);
  const manifest = manifestIn(
    packet === undefined ? undefined : readXmp(Buffer.from(packet)),
  );
  const { colors, share } = flatColors(pixels);
  const isPhotographAlone = share < leastDrawn;
  return {
    ...(manifest && { manifest }),
    likeness: likenessOf(await shrunk(pixels)),
    picture: await pictureOf(pixels),
    subject: {
      kind: "picture",
      use,
      pages: 1,
      size: `${width} × ${height} px`,
      isPhotographAlone,
      colors: isPhotographAlone ? [] : colors,
      fonts: [],
      contrasts: [],
      placed: [],
      logos: findInPicture(pixels, brand, { width, height }),
      logo: brand.logo,
      pixels: { width, height },
      preflight: [],
      reading: [],
    },
  };
}
