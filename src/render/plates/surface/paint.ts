/** What a plate gets from a paint. */
export type PlateInk =
  /** What lies there stays: it is overprinted. */
  | { readonly kind: "leave" }
  /** 0 to 255 everywhere; 0 knocks out. */
  | { readonly kind: "even"; readonly value: number }
  /** What the paint's row says, by the index of its channel. */
  | { readonly kind: "varied"; readonly channel: number };

/** Ink along a row of pixels. */
export interface PaintRow {
  /** One array per channel, 0 to 255; its first entry is the row's first pixel. */
  readonly channels: readonly Uint8Array[];
  /** How opaque the paint itself is; absent where it is wholly so. */
  readonly alpha?: Uint8Array;
}

/** Ink for every plate, even or different from pixel to pixel. */
export interface Paint {
  /** In the order of the plates. */
  readonly plates: readonly PlateInk[];
  /** For paints that vary. The row stays valid until the next call. */
  row?(y: number, from: number, to: number): PaintRow;
}

/** Leaves a plate alone. */
export const leave: PlateInk = { kind: "leave" };

/** Takes all ink off a plate. */
export const knockOut: PlateInk = { kind: "even", value: 0 };
