import { ptToMm, type Format, type Pt } from "#brand";

/**
 * The words that findings share: figures in the unit that a reader of the format thinks in.
 * Nothing is judged here.
 */
const figure = (value: number, digits: number): string =>
  String(Number(value.toFixed(digits)));

/** A size of type: `11.5 pt`, or `24 px` on screens. */
export const sizeText = (format: Format, size: Pt): string =>
  format.medium === "screen"
    ? `${figure(size, 1)} px`
    : `${figure(size, 2)} pt`;

/** A length on the page: `3.2 mm`, or `40 px` on screens. */
export const lengthText = (format: Format, length: Pt): string =>
  format.medium === "screen"
    ? `${figure(length, 1)} px`
    : `${figure(ptToMm(length), 1)} mm`;

/** A ratio of contrast, rounded down so that 4.499 never reads as enough: `4.49:1`. */
export const ratioText = (ratio: number): string =>
  `${figure(Math.floor(ratio * 100) / 100, 2)}:1`;

const greatestQuote = 40;

/** A text in quotes, cut where it is long. */
export function quote(text: string): string {
  const characters = Array.from(text.replaceAll(/\s+/gu, " "));
  return characters.length > greatestQuote
    ? `"${characters
        .slice(0, greatestQuote - 1)
        .join("")
        .trimEnd()}…"`
    : `"${characters.join("")}"`;
}

/** A count with its noun: `1 line`, `3 lines`. */
export const countText = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? "" : "s"}`;
