/**
 * What physics allows: sharp and pdf-lib alone, with the product's own settings. Nothing of the
 * product is loaded here, so that a process of its own can measure it.
 */
import sharp from "sharp";

sharp.cache(false);
sharp.concurrency(1);

/**
 * @typedef {{ width: number, height: number, data: Uint8Array }} Pixels
 * @typedef {{ x: number, y: number, width: number, height: number }} Crop
 * @typedef {{ crop: Crop, width: number, height: number }} Cut
 */

/**
 * Encodes pixels as the product does.
 *
 * @param {Pixels} pixels
 * @param {string} encoding
 */
export function encode({ width, height, data }, encoding) {
  return encodeAs(
    sharp(data, { raw: { width, height, channels: 3 } }),
    encoding,
  );
}

/**
 * @param {import("sharp").Sharp} picture
 * @param {string} encoding
 */
function encodeAs(picture, encoding) {
  const plain = { chromaSubsampling: "4:4:4", optimiseCoding: false };
  switch (encoding) {
    case "jpeg":
      return picture.jpeg({ quality: 85, ...plain }).toBuffer();
    case "jpeg-tuned":
      return picture
        .jpeg({ quality: 85, chromaSubsampling: "4:4:4" })
        .toBuffer();
    case "embedded":
      return picture.jpeg({ quality: 88, ...plain }).toBuffer();
    case "png":
      return picture
        .png({ compressionLevel: 2, adaptiveFiltering: true })
        .toBuffer();
    case "webp":
      return picture.webp({ quality: 82, effort: 2 }).toBuffer();
    default:
      throw new Error(`No encoding "${encoding}"`);
  }
}

/**
 * Decodes a photograph whole.
 *
 * @param {Uint8Array} original
 * @returns {Promise<Pixels>}
 */
export async function decode(original) {
  const { data, info } = await sharp(original)
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}

/**
 * Cuts and resizes a decoded photograph, and encodes it.
 *
 * @param {Pixels} photograph
 * @param {Cut} cut
 * @param {string} encoding
 */
export function cutAndEncode(photograph, { crop, width, height }, encoding) {
  const across = photograph.width;
  const down = photograph.height;
  const left = Math.round(crop.x * across);
  const top = Math.round(crop.y * down);
  const picture = sharp(photograph.data, {
    raw: { width: across, height: down, channels: 3 },
  })
    .extract({
      left,
      top,
      width: Math.min(across - left, Math.round(crop.width * across)),
      height: Math.min(down - top, Math.round(crop.height * down)),
    })
    .resize({ width, height, fit: "fill" });
  return encodeAs(picture, encoding);
}

/**
 * Writes JPEGs into a PDF, one to a page.
 *
 * @param {readonly Uint8Array[]} jpegs
 * @param {readonly [width: number, height: number]} page
 */
export async function embed(jpegs, [width, height]) {
  const { PDFDocument } = await import("@cantoo/pdf-lib");
  const document = await PDFDocument.create();
  for (const jpeg of jpegs) {
    const image = await document.embedJpg(jpeg);
    document
      .addPage([width, height])
      .drawImage(image, { x: 0, y: 0, width, height });
  }
  return document.save();
}

/**
 * Runs tasks with a few under way, as the product does.
 *
 * @param {readonly (() => Promise<unknown>)[]} tasks
 * @param {number} concurrency
 */
export async function runAll(tasks, concurrency) {
  const waiting = [...tasks];
  const work = async () => {
    for (let task = waiting.shift(); task; task = waiting.shift()) await task();
  };
  await Promise.all(Array.from({ length: concurrency }, work));
}

/**
 * Makes the copies of a photograph that screens show, each from the file, side by side.
 *
 * @param {Uint8Array} original
 */
export function copiesOf(original) {
  return Promise.all(
    [2000, 1200, 480].map((side) =>
      sharp(original, { autoOrient: true })
        .resize({ width: side, height: side, fit: "inside" })
        .jpeg({ quality: 82, optimiseCoding: false })
        .toBuffer(),
    ),
  );
}
