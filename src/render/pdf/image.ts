import { contentDigest } from "./content-digest.ts";
import type { Entries, PdfDocument, Ref } from "./document.ts";

/** A baseline JPEG whose components mean what its colour space says, without a Decode array. */
export interface JpegImage {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly colorSpace: "DeviceRGB" | "DeviceCMYK" | "DeviceGray";
  /** How opaque each pixel is: a byte each, as one zlib stream; absent where all of them are. */
  readonly alpha?: Uint8Array;
}

/**
 * The image object of a JPEG, byte for byte; equal files share one object. Alpha becomes a soft
 * mask of the same size, which PDF/X-4 allows.
 */
export function jpegImage(document: PdfDocument, image: JpegImage): Ref {
  const { bytes, alpha } = image;
  const digest = contentDigest(bytes);
  const key = alpha ? `${digest} ${contentDigest(alpha)}` : digest;
  return document.once(`image ${key}`, () =>
    document.stream(
      {
        ...imageEntries(image, image.colorSpace),
        Filter: "DCTDecode",
        SMask: alpha && softMask(document, image, alpha),
      },
      bytes,
      "none",
    ),
  );
}

const softMask = (
  document: PdfDocument,
  size: Pick<JpegImage, "width" | "height">,
  alpha: Uint8Array,
): Ref =>
  document.stream(
    { ...imageEntries(size, "DeviceGray"), Filter: "FlateDecode" },
    alpha,
    "none",
  );

const imageEntries = (
  { width, height }: Pick<JpegImage, "width" | "height">,
  colorSpace: JpegImage["colorSpace"],
): Entries => ({
  Type: "XObject",
  Subtype: "Image",
  Width: width,
  Height: height,
  ColorSpace: colorSpace,
  BitsPerComponent: 8,
});
