/**
 * Reads directories of TIFF, in which EXIF is written, and only the entries that are asked for.
 *
 * The libraries for it give up on the whole at one wrong offset, read lists of any length, or
 * make up time zones; what is left of a damaged file may be the name of its author.
 */
import { decodeText } from "./tidy-text.ts";

/** Where one value of a directory lies. */
export interface TiffEntry {
  readonly type: number;
  readonly count: number;
  /** From the start of the header; not yet known to be inside the file. */
  readonly at: number;
}

/** Entries by tag. */
export interface TiffDirectory {
  readonly entries: ReadonlyMap<number, TiffEntry>;
  /** Offset of the directory after this one; 0 when there is none. */
  readonly next: number;
}

/** A TIFF that is open for reading; offsets count from its header. */
export interface TiffReader {
  readonly first: number;
  /** Nothing when it lies outside. */
  directory(at: number): TiffDirectory | undefined;
  text(entry: TiffEntry): string | undefined;
  number(entry: TiffEntry): number | undefined;
}

/** Bytes of one value, by type from 1. */
const sizes = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];
const greatestEntries = 1000;
const greatestText = 40_000;
const newLine = 0x0a;

/** Opens what starts with a header of TIFF, after `Exif` or an offset where a container adds one. */
export function openTiff(bytes: Uint8Array): TiffReader | undefined {
  const start = headerIn(bytes);
  if (start === undefined) return undefined;
  const tiff = bytes.subarray(start);
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const isLittle = tiff[0] === 0x49;
  const short = (at: number) => view.getUint16(at, isLittle);
  const long = (at: number) => view.getUint32(at, isLittle);
  const holds = (at: number, length: number) => at + length <= view.byteLength;

  return {
    first: long(4),
    directory(at) {
      if (at < 8 || !holds(at, 2)) return undefined;
      const declared = Math.min(short(at), greatestEntries);
      const fitting = Math.floor((view.byteLength - at - 2) / 12);
      const entries = new Map<number, TiffEntry>();
      for (let index = 0; index < Math.min(declared, fitting); index++) {
        const entry = at + 2 + index * 12;
        const type = short(entry + 2);
        const count = long(entry + 4);
        const isInline = (sizes[type] ?? 0) * count <= 4;
        const value = isInline ? entry + 8 : long(entry + 8);
        entries.set(short(entry), { type, count, at: value });
      }
      const end = at + 2 + declared * 12;
      return { entries, next: holds(end, 4) ? long(end) : 0 };
    },
    text({ type, count, at }) {
      if (![1, 2, 7].includes(type) || at >= view.byteLength) return undefined;
      const value = tiff.subarray(at, at + Math.min(count, greatestText));
      // EXIF parts the photographer's copyright from the editor's with a zero.
      const lines = decodeText(value.map((byte) => byte || newLine)).split(
        "\n",
      );
      const text = lines.filter((line) => line.trim() !== "").join("; ");
      return text === "" ? undefined : text;
    },
    number({ type, count, at }) {
      if (count < 1 || !holds(at, sizes[type] ?? 0)) return undefined;
      if (type === 3) return short(at);
      return type === 4 || type === 13 ? long(at) : undefined;
    },
  };
}

/** Some containers put `Exif` and zeros before the header, HEIF an offset as well. */
function headerIn(bytes: Uint8Array): number | undefined {
  const head = Buffer.from(bytes.subarray(0, 24)).toString("latin1");
  const found = ["II*\0", "MM\0*"]
    .map((mark) => head.indexOf(mark))
    .filter((at) => at >= 0);
  const start = Math.min(...found);
  return start + 8 <= bytes.length ? start : undefined;
}
