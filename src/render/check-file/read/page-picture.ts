import type { PdfFile } from "../../read-pdf/pdf-file.ts";
import { encode } from "../../pixels/encode.ts";
import { likenessOf } from "../../pixels/likeness/likeness.ts";
import { shrunk } from "../../pixels/small-picture.ts";
import type { InspectedPage } from "../../preflight/press/artwork-subject.ts";
import { composite } from "../../preflight/report/preview/composite.ts";
import { spotColor } from "../../preflight/report/preview/ink-colors.ts";
import { shrinkPlates } from "../../preflight/report/preview/shrink-plates.ts";
import { spotLooks } from "../../preflight/report/spot-looks.ts";
import { trimmedPlates } from "../../plates/trimmed-plates.ts";
import type { RawPixels } from "../../supplies.ts";
import type { FileRead } from "./read-file.ts";

/** Longest side of the picture, in pixels. */
export const pictureSide = 1000;

/** A page as its plates show it: a picture to find one's way on, and the hash that knows it again. */
export async function lookOfPage(
  page: InspectedPage,
  file: PdfFile,
): Promise<Pick<FileRead, "picture" | "likeness">> {
  if (!page.plates) return {};
  const spots = new Map(
    [...spotLooks(file)].map(([ink, look]) => [ink, spotColor(look)]),
  );
  const sheet = composite(shrinkPlates(page.plates, pictureSide), spots);
  const trimmed = composite(trimmedPlates(page.plates, page.boxes), spots);
  return {
    picture: await pictureOf(sheet),
    likeness: likenessOf(await shrunk(trimmed)),
  };
}

/** Encodes a picture for the result's page. */
export async function pictureOf(
  pixels: RawPixels,
): Promise<NonNullable<FileRead["picture"]>> {
  const bytes = await encode(pixels, "webp");
  const { height, width } = pixels;
  const base64 = Buffer.from(bytes).toString("base64");
  return { mediaType: "image/webp", base64, width, height };
}
