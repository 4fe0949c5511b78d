/**
 * How much one file may ask of whoever checks it. The bounds stand together, so that the page, the endpoint and
 * the thread tell the same.
 */
import type { ReadLimits } from "../read-pdf/limits.ts";

/** Bytes of a file. */
export const greatestFile = 64 * 1024 * 1024;
/** Pixels of a picture, width times height. */
export const greatestPixels = 100_000_000;
/** Milliseconds until the thread is killed. */
export const greatestTime = 30_000;
/** Heap of the thread, MiB. */
export const greatestHeap = 1024;
/** Characters of a drawing. */
export const greatestDrawing = 8_000_000;

/** A leaflet with its photographs, and not a book: pages are drawn one by one. */
export const pdfLimits: Partial<ReadLimits> = {
  fileBytes: greatestFile,
  objects: 200_000,
  values: 500_000,
  streamBytes: 2 ** 27,
  totalBytes: 2 ** 29,
  pages: 48,
};
