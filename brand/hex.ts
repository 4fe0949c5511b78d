import { BrandError } from "./brand-error.ts";
import type { Rgb } from "./swatch.ts";

const shortHex = /^#[0-9a-f]{3}$/i;
const longHex = /^#[0-9a-f]{6}$/i;

/**
 * Reads `#12355b` or `#fff`; throws a BrandError `color/hex` for anything else.
 *
 * Brand colors are opaque, so the forms with alpha are refused rather than cut short.
 *
 * @example
 * parseHex("#12355B"); // [18, 53, 91]
 */
export function parseHex(hex: string): Rgb {
  const digits = shortHex.test(hex)
    ? hex.slice(1).replace(/./g, "$&$&")
    : hex.slice(1);
  if (!longHex.test(`#${digits}`) || !hex.startsWith("#"))
    throw new BrandError(
      "color/hex",
      `Expected a color such as "#12355b" but received "${hex.slice(0, 40)}"`,
    );
  const channel = (at: number): number =>
    Number.parseInt(digits.slice(at, at + 2), 16);
  return [channel(0), channel(2), channel(4)];
}

/**
 * Prints an sRGB color as six lower-case digits; throws a BrandError `color/channel` when a channel
 * is not a whole number from 0 to 255.
 *
 * @example
 * hexOf([18, 53, 91]); // "#12355b"
 */
export const hexOf = (srgb: Rgb): string =>
  `#${srgb
    .map((channel) => {
      if (!Number.isInteger(channel) || channel < 0 || channel > 255)
        throw new BrandError(
          "color/channel",
          `Expected a channel from 0 to 255 but received "${channel}"`,
        );
      return channel.toString(16).padStart(2, "0");
    })
    .join("")}`;
