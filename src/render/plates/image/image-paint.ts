import type { PlacedSamples } from "./place-samples.ts";
import type { Paint, PaintRow, PlateInk } from "../surface/paint.ts";
import { portion } from "../surface/surface.ts";

/** Turns a pixel's samples of 0 to 255 into inks of 0 to 255, one for each channel of the paint. */
export type Convert =
  /** Channel by channel: which sample, and what becomes of its value. */
  | {
      readonly kind: "each";
      readonly of: readonly {
        readonly sample: number;
        readonly table: Uint8Array;
      }[];
    }
  /** All samples together. */
  | {
      readonly kind: "together";
      readonly channels: number;
      inks(samples: readonly number[]): readonly number[];
    };

/** A placed picture as a paint. */
export class ImagePaint implements Paint {
  readonly plates: readonly PlateInk[];
  readonly #placed: PlacedSamples;
  readonly #convert: Convert;
  readonly #alphas: readonly PlacedSamples[];
  readonly #channels: readonly Uint8Array[];
  readonly #alpha: Uint8Array | undefined;

  constructor(
    plates: readonly PlateInk[],
    placed: PlacedSamples,
    convert: Convert,
    alphas: readonly PlacedSamples[],
  ) {
    this.plates = plates;
    this.#placed = placed;
    this.#convert = convert;
    this.#alphas = alphas;
    const width = placed.box.right - placed.box.left;
    const count =
      convert.kind === "each" ? convert.of.length : convert.channels;
    this.#channels = Array.from({ length: count }, () => new Uint8Array(width));
    this.#alpha = alphas.length > 0 ? new Uint8Array(width) : undefined;
  }

  row(y: number, from: number, to: number): PaintRow {
    const { box, channels, data } = this.#placed;
    const start = (y - box.top) * (box.right - box.left) + from - box.left;
    const length = to - from;
    if (this.#convert.kind === "each") {
      this.#convert.of.forEach(({ sample, table }, index) => {
        const channel = this.#channels[index];
        let at = start * channels + sample;
        for (let i = 0; channel && i < length; i++, at += channels)
          channel[i] = table[data[at] ?? 0] ?? 0;
      });
    } else this.#together(start, length);
    const alpha = this.#alpha;
    if (!alpha) return { channels: this.#channels };
    alpha.fill(255);
    for (const one of this.#alphas)
      for (let i = 0; i < length; i++)
        alpha[i] = portion(alpha[i] ?? 0, one.data[start + i] ?? 0);
    return { channels: this.#channels, alpha };
  }

  #together(start: number, length: number): void {
    if (this.#convert.kind === "each") return;
    const { channels, data } = this.#placed;
    const samples = Array.from({ length: channels }, () => 0);
    for (let i = 0; i < length; i++) {
      for (let s = 0; s < channels; s++)
        samples[s] = data[(start + i) * channels + s] ?? 0;
      const inks = this.#convert.inks(samples);
      for (let c = 0; c < this.#channels.length; c++) {
        const channel = this.#channels[c];
        if (channel) channel[i] = inks[c] ?? 0;
      }
    }
  }
}
