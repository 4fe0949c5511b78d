/**
 * Larkmere's drawings and swatches, read from the files beside this one when it loads. It draws
 * nothing: a file that is wrong stops the program and not a print.
 */
import { readFileSync } from "node:fs";

import type { Logo, LogoColorway, LogoLayout, LogoVersion } from "../logo.ts";
import { readVector } from "../svg/read-vector.ts";
import type { Swatch } from "../swatch.ts";
import { readTokens } from "../tokens/read-tokens.ts";
import { swatchesFromTokens } from "../tokens/swatches-from-tokens.ts";
import { mm, px } from "../units.ts";
import type { VectorArt } from "../vector.ts";

const read = (file: string): string =>
  readFileSync(new URL(file, import.meta.url), "utf8");

/** Every colour of the council. */
export const swatches: readonly Swatch[] = swatchesFromTokens(
  readTokens(read("tokens/larkmere.tokens.json")),
);

const drawing = (file: string): VectorArt => readVector(read(file), swatches);

/**
 * Where each colorway may stand.
 *
 * The water of the color version is sunrise, so on a sunrise ground the logo stands in one ink.
 */
const grounds: Readonly<Record<LogoColorway, readonly string[]>> = {
  color: [
    "white",
    "chalk",
    ...swatches.filter(({ role }) => role === "tint").map(({ name }) => name),
  ],
  reversed: [
    "mere",
    "ink",
    "meadow",
    "market",
    "brick",
    "heather",
    "spring",
    "slate",
  ],
  mono: ["sunrise", "white", "chalk"],
};

const layouts: readonly LogoLayout[] = ["horizontal", "stacked", "symbol"];
const colorways: readonly LogoColorway[] = ["color", "reversed", "mono"];

/** The rising lark over still water. */
export const logo: Logo = {
  name: "Larkmere Council",
  alt: "Larkmere Council",
  versions: layouts.flatMap((layout) =>
    colorways.map((colorway): LogoVersion => ({
      layout,
      colorway,
      art: drawing(`logos/larkmere-logo-${layout}-${colorway}-rgb.svg`),
      grounds: grounds[colorway],
    })),
  ),
  clearSpace: 0.25,
  leastWidth: {
    horizontal: { print: mm(25), screen: px(100) },
    stacked: { print: mm(18), screen: px(72) },
    symbol: { print: mm(8), screen: px(24) },
  },
};

const icon = (name: string): VectorArt => drawing(`icons/${name}.svg`);

/** Drawn in white on 48 by 48: templates repaint them. */
export const icons = {
  leaf: icon("leaf"),
  "market-stall": icon("market-stall"),
  door: icon("door"),
  hands: icon("hands"),
  heartbeat: icon("heartbeat"),
  caddy: icon("caddy"),
  phone: icon("phone"),
  globe: icon("globe"),
  "ballot-box": icon("ballot-box"),
  "house-heart": icon("house-heart"),
  calendar: icon("calendar"),
  check: icon("check"),
} as const satisfies Readonly<Record<string, VectorArt>>;

/** Three broad arcs in white, to bleed off the corner of a coloured panel at 6 to 12 %. */
export const pattern: VectorArt = drawing("pattern.svg");
