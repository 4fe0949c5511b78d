import type { Swatch } from "../swatch.ts";

/** Which of a swatch's authored values a file carries. */
export type SwatchModel = "rgb" | "cmyk-coated" | "cmyk-uncoated";

const groupStart = 0xc001;
const groupEnd = 0xc002;
const colorEntry = 0x0001;
/** A global color changes everywhere when it is edited; a spot has its own plate. */
const globalColor = 0;
const spotColor = 1;

/**
 * The swatches as an Adobe Swatch Exchange file, in one group.
 *
 * One file has one model, so that nobody picks screen values for print: sRGB, or the coated or
 * uncoated inks. In the ink files a swatch with a spot carries the spot's name and is marked as
 * such, with the process inks as its stand-in.
 *
 * The format has no official specification. All numbers are big-endian; a name is its length in
 * UTF-16 units with the closing zero, then UTF-16.
 */
export function writeAse(
  swatches: readonly Swatch[],
  model: SwatchModel,
  groupName: string,
): Uint8Array {
  const blocks = [
    block(groupStart, named(groupName)),
    ...swatches.map((swatch) => block(colorEntry, entryOf(swatch, model))),
    block(groupEnd, []),
  ];
  const header = [
    ...ascii("ASEF"),
    ...u16(1),
    ...u16(0),
    ...u32(blocks.length),
  ];
  return Uint8Array.from([...header, ...blocks.flat()]);
}

function entryOf(swatch: Swatch, model: SwatchModel): readonly number[] {
  if (model === "rgb")
    return [
      ...named(swatch.title),
      ...ascii("RGB "),
      ...swatch.srgb.flatMap((channel) => f32(channel / 255)),
      ...u16(globalColor),
    ];
  const inks =
    model === "cmyk-coated" ? swatch.cmykCoated : swatch.cmykUncoated;
  return [
    ...named(swatch.spot ?? swatch.title),
    ...ascii("CMYK"),
    ...inks.flatMap((ink) => f32(ink / 100)),
    ...u16(swatch.spot === undefined ? globalColor : spotColor),
  ];
}

const block = (kind: number, content: readonly number[]): readonly number[] => [
  ...u16(kind),
  ...u32(content.length),
  ...content,
];

const named = (name: string): readonly number[] => [
  ...u16(name.length + 1),
  ...Array.from({ length: name.length }, (_, index) =>
    u16(name.charCodeAt(index)),
  ).flat(),
  ...u16(0),
];

const ascii = (text: string): readonly number[] =>
  [...text].map((character) => character.charCodeAt(0));

const u16 = (value: number): readonly number[] => [value >> 8, value & 0xff];

const u32 = (value: number): readonly number[] => [
  ...u16(value >>> 16),
  ...u16(value & 0xffff),
];

function f32(value: number): readonly number[] {
  const view = new DataView(new ArrayBuffer(4));
  view.setFloat32(0, value);
  return [...new Uint8Array(view.buffer)];
}
