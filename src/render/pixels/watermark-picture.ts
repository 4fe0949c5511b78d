import { sharp } from "./sharp.ts";
import {
  markBox,
  markPath,
  markStrokes,
  placeMark,
} from "../watermark/mark-path.ts";

/** A picture with the word PROOF across it, as the same file type, with its metadata. */
export async function watermarkPicture(bytes: Uint8Array): Promise<Uint8Array> {
  const picture = sharp(bytes);
  const { format, height, width } = await picture.metadata();
  const { lean, scale } = placeMark(width, height);
  const degrees = (-lean * 180) / Math.PI;
  const strokes = markStrokes.map(
    ({ color, opacity, width: stroke }) =>
      `<path d="${markPath}" fill="none" stroke="${color}" stroke-opacity="${opacity}" stroke-width="${stroke}" stroke-linejoin="round" stroke-linecap="round"/>`,
  );
  const mark = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><g transform="translate(${width / 2} ${height / 2}) rotate(${degrees}) scale(${scale}) translate(${-markBox.width / 2} ${-markBox.height / 2})">${strokes.join("")}</g></svg>`;
  return picture
    .composite([{ input: Buffer.from(mark) }])
    .keepMetadata()
    .toFormat(format, format === "png" ? {} : { quality: 80 })
    .toBuffer();
}
