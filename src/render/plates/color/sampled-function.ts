import type { Entries } from "../content/entries.ts";
import type { PdfStream } from "../../read-pdf/pdf-file.ts";
import type { PdfFunction } from "./pdf-function.ts";

/** More samples than this are not a function that colours are made of. */
const mostSamples = 1 << 22;
/** More inputs than this make too many corners to weigh. */
const mostInputs = 6;

/** Reads a table of samples, between which it goes straight. */
export function readSampled(
  entries: Entries,
  stream: PdfStream,
): PdfFunction | undefined {
  const domain = entries.numbers("Domain") ?? [0, 1];
  const range = entries.numbers("Range") ?? [0, 1];
  const size = entries.numbers("Size") ?? [];
  const outputs = range.length >> 1;
  const bits = entries.number("BitsPerSample") ?? 8;
  const count = size.reduce((product, length) => product * length, outputs);
  const isSound =
    size.length > 0 &&
    size.length <= mostInputs &&
    size.length === domain.length >> 1 &&
    size.every((length) => Number.isInteger(length) && length > 0) &&
    count <= mostSamples;
  if (!isSound) return undefined;
  const samples = unpack(entries.file.decode(stream).data, bits, count);
  if (!samples) return undefined;
  const encode = entries.numbers("Encode") ?? size.flatMap((n) => [0, n - 1]);
  const decode = entries.numbers("Decode") ?? range;
  return (input) => {
    const places = size.map((length, i) => {
      const low = domain[2 * i] ?? 0;
      const high = domain[2 * i + 1] ?? 1;
      const from = encode[2 * i] ?? 0;
      const to = encode[2 * i + 1] ?? 1;
      const share = high > low ? ((input[i] ?? 0) - low) / (high - low) : 0;
      return Math.min(length - 1, Math.max(0, from + share * (to - from)));
    });
    const mixed = mix(samples, places, size, outputs);
    return mixed.map((value, i) => {
      const from = decode[2 * i] ?? 0;
      return from + value * ((decode[2 * i + 1] ?? 1) - from);
    });
  };
}

/** The samples around a place, each by its nearness; the first input varies fastest. */
function mix(
  samples: Float64Array,
  places: readonly number[],
  size: readonly number[],
  outputs: number,
): number[] {
  const result = Array.from({ length: outputs }, () => 0);
  for (let corner = 0; corner < 1 << size.length; corner++) {
    let weight = 1;
    let index = 0;
    let step = 1;
    for (let i = 0; i < size.length; i++) {
      const place = places[i] ?? 0;
      const length = size[i] ?? 1;
      const floor = Math.min(Math.floor(place), length - 1);
      const isUpper = ((corner >> i) & 1) === 1;
      weight *= isUpper ? place - floor : 1 - (place - floor);
      index += step * Math.min(length - 1, isUpper ? floor + 1 : floor);
      step *= length;
    }
    if (weight === 0) continue;
    for (let i = 0; i < outputs; i++)
      result[i] =
        (result[i] ?? 0) + weight * (samples[index * outputs + i] ?? 0);
  }
  return result;
}

/** Samples of any width as shares of 1; nothing where there are too few. */
function unpack(
  data: Uint8Array,
  bits: number,
  count: number,
): Float64Array | undefined {
  if (![1, 2, 4, 8, 12, 16, 24, 32].includes(bits)) return undefined;
  if (data.length * 8 < bits * count) return undefined;
  const samples = new Float64Array(count);
  const most = 2 ** bits - 1;
  for (let i = 0; i < count; i++) {
    let value = 0;
    for (let bit = i * bits; bit < (i + 1) * bits;) {
      const take = Math.min(8 - (bit & 7), (i + 1) * bits - bit);
      const byte = data[bit >> 3] ?? 0;
      const part = (byte >> (8 - (bit & 7) - take)) & ((1 << take) - 1);
      value = value * 2 ** take + part;
      bit += take;
    }
    samples[i] = value / most;
  }
  return samples;
}
