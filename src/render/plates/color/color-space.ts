import { fromLab, fromRgb } from "./to-process.ts";

/** How the colours of a space become ink. */
export interface ColorSpace {
  readonly components: number;
  readonly initial: readonly number[];
  /** Plates that its colours speak of; all others are knocked out, or overprinted. */
  readonly plates: readonly number[];
  /** DeviceCMYK itself: of its colours, overprint mode 1 leaves out inks of 0. */
  readonly isDeviceCmyk: boolean;
  /** Where inks follow components one by one: what each plate takes. */
  readonly direct?: readonly DirectInk[];
  /** What an image's samples mean where it does not say: pairs of limits. */
  decode(bits: number): readonly number[];
  /** Shares of 1 in the order of `plates`. */
  inks(color: readonly number[]): readonly number[];
}

/** A plate that follows one component of a colour. */
export interface DirectInk {
  readonly plate: number;
  readonly component: number;
  /** Whether the component is light, so that less of it is more ink. */
  readonly isLight: boolean;
}

/** Pairs of 0 and 1. */
export const unitRanges = (components: number): readonly number[] =>
  Array.from({ length: components }, () => [0, 1]).flat();

const zeros = (components: number): readonly number[] =>
  Array.from({ length: components }, () => 0);

const process = [0, 1, 2, 3];

/** Grey is black ink; the other process plates are knocked out. */
export const gray: ColorSpace = {
  components: 1,
  initial: [0],
  plates: process,
  isDeviceCmyk: false,
  decode: () => unitRanges(1),
  direct: [{ plate: 3, component: 0, isLight: true }],
  inks: ([level = 0]) => [0, 0, 0, 1 - level],
};

/** Four inks as they are said. */
export const cmyk: ColorSpace = {
  components: 4,
  initial: [0, 0, 0, 1],
  plates: process,
  isDeviceCmyk: true,
  decode: () => unitRanges(4),
  direct: process.map((plate) => ({ plate, component: plate, isLight: false })),
  inks: (color) => color,
};

/** Light, turned into ink by a plain rule: no press file should hold it. */
export const rgb: ColorSpace = {
  components: 3,
  initial: zeros(3),
  plates: process,
  isDeviceCmyk: false,
  decode: () => unitRanges(3),
  inks: ([r = 0, g = 0, b = 0]) => fromRgb(r, g, b),
};

/** CIE L*a*b* of D50, turned into ink by way of light. */
export const lab = (range: readonly number[]): ColorSpace => ({
  components: 3,
  initial: zeros(3),
  plates: process,
  isDeviceCmyk: false,
  decode: () => [0, 100, ...range.slice(0, 4)],
  inks: ([l = 0, a = 0, b = 0]) => fromLab(l, a, b),
});

/** Inks by their names. A component without a plate of its own prints nothing. */
export const named = (
  components: number,
  channels: readonly { readonly component: number; readonly plate: number }[],
): ColorSpace => ({
  components,
  initial: Array.from({ length: components }, () => 1),
  plates: channels.map(({ plate }) => plate),
  isDeviceCmyk: false,
  decode: () => unitRanges(components),
  direct: channels.map((channel) => ({ ...channel, isLight: false })),
  inks: (color) => channels.map(({ component }) => color[component] ?? 0),
});

/** Colours by number. */
export const indexed = (
  base: ColorSpace,
  table: readonly (readonly number[])[],
): ColorSpace => ({
  components: 1,
  initial: [0],
  plates: base.plates,
  isDeviceCmyk: false,
  decode: (bits) => [0, 2 ** bits - 1],
  inks: ([index = 0]) =>
    table[Math.min(table.length - 1, Math.max(0, Math.round(index)))] ?? [],
});
