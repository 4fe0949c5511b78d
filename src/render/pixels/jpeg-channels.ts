import { PaintError } from "../errors.ts";

/** How many channels a baseline JPEG has, read off its frame header; pixels are not decoded. */
export function jpegChannels(jpeg: Uint8Array): number {
  const view = new DataView(jpeg.buffer, jpeg.byteOffset, jpeg.byteLength);
  // Segments follow the start of the image: marker, length of what comes, what comes.
  for (let at = 2; at + 10 <= jpeg.length; at += 2 + view.getUint16(at + 2)) {
    if (view.getUint16(at) === 0xffc0) return view.getUint8(at + 9);
  }
  throw new PaintError(
    "Cannot read the frame header of a JPEG: it is cut short; make it again",
  );
}
