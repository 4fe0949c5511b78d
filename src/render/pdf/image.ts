import { contentDigest } from "./content-digest.ts";
import type { PdfDocument, Ref } from "./document.ts";

/** A baseline JPEG whose components mean what its colour space says, without a Decode array. */
export interface JpegImage {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly colorSpace: "DeviceRGB" | "DeviceCMYK" | "DeviceGray";
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
        ColorSpace: image.colorSpace,
        BitsPerComponent: 8,
        Filter: "DCTDecode",
      },
      image.bytes,
      "none",
    ),
  );
}
