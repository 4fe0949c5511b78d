import { UnreadablePdfError } from "../errors.ts";
import type { Allowance } from "./allowance.ts";
import { decodeAscii85, decodeAsciiHex } from "./filters/ascii.ts";
import { TooManyBytes } from "./filters/byte-sink.ts";
import { inflate } from "./filters/inflate.ts";
import { decodeLzw } from "./filters/lzw.ts";
import { undoPrediction } from "./filters/predictor.ts";
import { decodeRunLength } from "./filters/run-length.ts";
import type {
  DecodedStream,
  PdfDict,
  PdfStream,
  PdfValue,
} from "./pdf-file.ts";
import { asArray, asDict, asInteger, asName } from "./values.ts";

/** What decoding needs of its file. */
export interface DecodeSource {
  readonly allowance: Allowance;
  resolve(value: PdfValue | undefined): PdfValue;
  note(message: string): void;
}

/** Chains of filters are one or two long; nobody needs more than these. */
const greatestChain = 16;

/** zlib frees what it held for refused data only when the program's turn ends. */
const greatestBroken = 200;

const shortNames = new Map([
  ["AHx", "ASCIIHexDecode"],
  ["A85", "ASCII85Decode"],
  ["LZW", "LZWDecode"],
  ["Fl", "FlateDecode"],
  ["RL", "RunLengthDecode"],
  ["CCF", "CCITTFaxDecode"],
  ["DCT", "DCTDecode"],
]);

/** A filter's name in full; inline images have short ones. */
export const longFilterName = (name: string): string =>
  shortNames.get(name) ?? name;

const imageFilters = new Set([
  "DCTDecode",
  "JPXDecode",
  "JBIG2Decode",
  "CCITTFaxDecode",
]);

/** Applies a stream's filters in order, up to one that makes an image. */
export function decodeStream(
  stream: PdfStream,
  source: DecodeSource,
): DecodedStream {
  let data = stream.raw;
  for (const { name, params } of filtersOf(stream.dict, source)) {
    const next = bounded(() => applyFilter(data, { name, params }, source));
    if (!next) {
      if (!imageFilters.has(name)) source.note(`Nobody knows filter "${name}"`);
      return { data, rest: name };
    }
    data = next;
  }
  return { data };

  function bounded<Value>(decode: () => Value): Value {
    try {
      return decode();
    } catch (problem) {
      if (!(problem instanceof TooManyBytes)) throw problem;
      throw new UnreadablePdfError(
        `Cannot decode a stream of the PDF: it grows beyond "${source.allowance.limits.streamBytes}" bytes; use a smaller image`,
        { cause: problem },
      );
    }
  }
}

interface Filter {
  readonly name: string;
  readonly params: PdfDict;
}

function filtersOf(dict: PdfDict, source: DecodeSource): readonly Filter[] {
  const listOf = (value: PdfValue) =>
    value === null ? [] : (asArray(value) ?? [value]);
  const names = listOf(source.resolve(dict.get("Filter")));
  const params = listOf(
    source.resolve(dict.get("DecodeParms") ?? dict.get("DP")),
  );
  if (names.length > greatestChain)
    source.note("A stream has too many filters");
  return names.slice(0, greatestChain).map((value, index) => {
    const name = asName(source.resolve(value)) ?? "";
    return {
      name: longFilterName(name),
      params: asDict(source.resolve(params[index])) ?? new Map(),
    };
  });
}

/** The data after one filter; undefined for a filter that is left to others. */
function applyFilter(
  data: Uint8Array,
  { name, params }: Filter,
  source: DecodeSource,
): Uint8Array | undefined {
  const { allowance } = source;
  const limit = allowance.limits.streamBytes;
  if (name === "FlateDecode") {
    const asksZlib = allowance.broken < greatestBroken;
    const inflated = inflate(data, { limit, asksZlib });
    if (inflated.complaint !== undefined) {
      allowance.broken++;
      source.note(inflated.complaint);
    }
    return unpredicted(inflated.data, params, source);
  }
  if (name === "LZWDecode") {
    const earlyChange = source.resolve(params.get("EarlyChange")) === 0 ? 0 : 1;
    const decoded = decodeLzw(data, { earlyChange, limit });
    return unpredicted(decoded, params, source);
  }
  if (name === "ASCIIHexDecode") return decodeAsciiHex(data, limit);
  if (name === "ASCII85Decode") return decodeAscii85(data, limit);
  if (name === "RunLengthDecode") return decodeRunLength(data, limit);
  // What is encrypted is said of the whole file; within one that is not, this filter does nothing.
  return name === "Crypt" ? data : undefined;
}

function unpredicted(
  data: Uint8Array,
  params: PdfDict,
  source: DecodeSource,
): Uint8Array {
  const number = (key: string, otherwise: number, greatest: number) => {
    const value = asInteger(source.resolve(params.get(key))) ?? otherwise;
    if (value >= 1 && value <= greatest) return value;
    source.note(`A predictor has ${value} as its "${key}"`);
    return otherwise;
  };
  const predictor = number("Predictor", 1, 15);
  if (predictor === 1) return data;
  return undoPrediction(data, {
    predictor,
    colors: number("Colors", 1, 64),
    bitsPerComponent: number("BitsPerComponent", 8, 16),
    columns: number("Columns", 1, 2 ** 30),
  });
}
