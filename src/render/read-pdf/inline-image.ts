import { longFilterName } from "./decode-stream.ts";
import { isRegular, isWhite, latin1 } from "./characters.ts";
import { PdfName, PdfStream, type PdfDict, type PdfValue } from "./pdf-file.ts";
import { Keyword, SyntaxLimit, type SyntaxReader } from "./syntax-reader.ts";
import { asArray, asInteger, asName } from "./values.ts";

const longKeys = new Map([
  ["BPC", "BitsPerComponent"],
  ["CS", "ColorSpace"],
  ["D", "Decode"],
  ["DP", "DecodeParms"],
  ["F", "Filter"],
  ["H", "Height"],
  ["IM", "ImageMask"],
  ["I", "Interpolate"],
  ["L", "Length"],
  ["W", "Width"],
]);

const longColorSpaces = new Map([
  ["G", "DeviceGray"],
  ["RGB", "DeviceRGB"],
  ["CMYK", "DeviceCMYK"],
  ["I", "Indexed"],
]);

/** Reads an image whose `BI` was read, up to and with its `EI`. */
export function readInlineImage(reader: SyntaxReader): PdfStream {
  const dict = readDict(reader);
  // One white byte belongs to `ID`.
  const isSpaced = isWhite(reader.bytes[reader.position] ?? -1);
  const start = reader.position + (isSpaced ? 1 : 0);
  const { end, next } = imageEnd(reader.bytes, start, dict);
  reader.position = next;
  return new PdfStream(dict, reader.bytes.subarray(start, end));
}

/** The keys up to `ID`, or to an operator that shows that there is none. */
function readDict(reader: SyntaxReader): PdfDict {
  const dict = new Map<string, PdfValue>();
  try {
    for (;;) {
      const key = reader.read();
      if (!(key instanceof PdfName)) {
        if (key === undefined || key instanceof Keyword) break;
        continue;
      }
      const value = reader.read();
      if (value === undefined || value instanceof Keyword) break;
      const name = longKeys.get(key.name) ?? key.name;
      dict.set(name, inFull(name, value));
    }
  } catch (problem) {
    if (!(problem instanceof SyntaxLimit)) throw problem;
  }
  return dict;
}

function inFull(key: string, value: PdfValue): PdfValue {
  if (key === "ColorSpace") return longColorSpace(value);
  if (key !== "Filter") return value;
  const names = asArray(value);
  if (names) return names.map((name) => inFull(key, name));
  const name = asName(value);
  return name === undefined ? value : new PdfName(longFilterName(name));
}

function longColorSpace(value: PdfValue): PdfValue {
  const long = longColorSpaces.get(asName(value) ?? "");
  if (long !== undefined) return new PdfName(long);
  const [first, base, ...rest] = asArray(value) ?? [];
  if (first === undefined || base === undefined) return value;
  return [longColorSpace(first), longColorSpace(base), ...rest];
}

/** Where the data ends, and where content goes on. */
function imageEnd(bytes: Uint8Array, start: number, dict: PdfDict) {
  for (const length of [asInteger(dict.get("Length")), plainLength(dict)]) {
    if (length === undefined || length < 0) continue;
    const place = markAfter(bytes, start + length);
    if (place !== undefined)
      return { end: start + length, next: place + "EI".length };
  }
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = data.indexOf("EI", start, "latin1");
  for (; at >= 0; at = data.indexOf("EI", at + 1, "latin1"))
    if (isMark(bytes, at, start)) {
      const end = at > start && isWhite(bytes[at - 1] ?? -1) ? at - 1 : at;
      return { end, next: at + "EI".length };
    }
  return { end: bytes.length, next: bytes.length };
}

/** An `EI` that stands where the data should end. */
function markAfter(bytes: Uint8Array, end: number): number | undefined {
  let at = end;
  while (at < end + 4 && isWhite(bytes[at] ?? -1)) at++;
  const isThere = latin1(bytes, at, at + 2) === "EI";
  return isThere && !isRegular(bytes[at + 2] ?? -1) ? at : undefined;
}

const components = new Map([
  ["DeviceGray", 1],
  ["DeviceRGB", 3],
  ["DeviceCMYK", 4],
]);

/** How long data without a filter is, where its color space says. */
function plainLength(dict: PdfDict): number | undefined {
  if (dict.has("Filter")) return undefined;
  const isMask = dict.get("ImageMask") === true;
  const space = dict.get("ColorSpace");
  const isIndexed = asName(asArray(space)?.[0]) === "Indexed";
  const count = isMask || isIndexed ? 1 : components.get(asName(space) ?? "");
  const width = asInteger(dict.get("Width"));
  const height = asInteger(dict.get("Height"));
  const bits = isMask ? 1 : asInteger(dict.get("BitsPerComponent"));
  if (!count || !width || !height || !bits) return undefined;
  return Math.ceil((count * bits * width) / 8) * height;
}

/** Bytes after `EI` that tell content from pixels. */
const lookAhead = 16;

/** Whether an `EI` stands alone and text follows it: pixels may say `EI` by chance. */
function isMark(bytes: Uint8Array, at: number, start: number): boolean {
  if (at > start && isRegular(bytes[at - 1] ?? -1)) return false;
  const after = at + "EI".length;
  if (isRegular(bytes[after] ?? -1)) return false;
  return bytes
    .subarray(after, after + lookAhead)
    .every((byte) => (byte >= 0x20 && byte < 0x7f) || isWhite(byte));
}
