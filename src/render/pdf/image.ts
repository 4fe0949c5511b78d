import { contentDigest } from "./content-digest.ts";
import type { PdfDocument, Ref } from "./document.ts";

/** A baseline JPEG in sRGB. */
export interface JpegImage {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** The image object of a JPEG, byte for byte; equal files share one object. */
export function jpegImage(document: PdfDocument, image: JpegImage): Ref {
  const digest = contentDigest(image.bytes);
  return document.once(`image ${digest}`, () =>
    document.stream(
      {
        Type: "XObject",
        Subtype: "Image",
        Width: image.width,
        Height: image.height,
        ColorSpace: "DeviceRGB",
        BitsPerComponent: 8,
        Filter: "DCTDecode",
      },
      image.bytes,
      "none",
    ),
  );
}
