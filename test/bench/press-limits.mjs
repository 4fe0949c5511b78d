/**
 * What physics allows a press file: its photograph through sharp once, from the original to inks,
 * with the product's own settings. Nothing of the product is loaded here.
 */
import sharp from "sharp";

sharp.cache(false);
sharp.concurrency(1);

/**
 * Separates a part of a photograph in one pipeline.
 *
 * @param {Uint8Array} original
 * @param {import("./press-poster.ts").PlacedPart} part
 * @param {string} iccFile
 */
export async function separate(original, { crop, width, height }, iccFile) {
  const { width: across, height: down } = await sharp(original).metadata();
  const left = Math.round(crop.x * across);
  const top = Math.round(crop.y * down);
  return sharp(original)
    .extract({
      left,
      top,
      width: Math.min(across - left, Math.round(crop.width * across)),
      height: Math.min(down - top, Math.round(crop.height * down)),
    })
    .resize({ width, height, fit: "fill", kernel: "lanczos3" })
    .withIccProfile(iccFile, { attach: false })
    .negate({ alpha: false })
    .jpeg({ quality: 90, chromaSubsampling: "4:4:4", optimiseCoding: false })
    .toBuffer();
}
