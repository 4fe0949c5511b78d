import type { Photograph } from "#brand";
import { sharp } from "../../src/render/pixels/sharp.ts";

/** A picture of a photograph's size: soft bands, with its focal point and safe crop drawn in. */
export async function photographGrid(
  photograph: Photograph,
): Promise<Uint8Array> {
  const {
    pixelWidth: width,
    pixelHeight: height,
    focalPoint,
    safeCrop,
  } = photograph;
  const safe = safeCrop ?? { x: 0, y: 0, width: 1, height: 1 };
  const radius = Math.min(width, height) / 12;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="${width}" height="${height}" fill="#b9c4cf"/>
    <rect width="${width}" height="${height / 2}" fill="#d9e0e6"/>
    <rect x="${safe.x * width}" y="${safe.y * height}" width="${safe.width * width}" height="${safe.height * height}" fill="#c98f5a"/>
    <circle cx="${focalPoint.x * width}" cy="${focalPoint.y * height}" r="${radius}" fill="#7b3f1d"/>
  </svg>`;
  return sharp(Buffer.from(svg))
    .removeAlpha()
    .png({ compressionLevel: 6 })
    .toBuffer();
}
