import { listOf, nameOf } from "../../plates/content/entries.ts";
import { processInks } from "../../plates/color/inks.ts";
import type { PdfFile, PdfValue } from "../../read-pdf/pdf-file.ts";
import { PdfStream } from "../../read-pdf/pdf-file.ts";
import { asNumber } from "../../read-pdf/values.ts";

/** A colour space as a printer sees it: which inks its components are. */
export type InkSpace =
  | {
      readonly kind: "inks";
      /** What the file calls it: `DeviceCMYK`, `DeviceGray`, `Separation`, `DeviceN`. */
      readonly family: string;
      /** One for each component. */
      readonly inks: readonly string[];
      /** What shows a named ink where it does not print: `DeviceCMYK`, `Lab`. */
      readonly alternate?: string;
    }
  | {
      /** Colours of light or of the eye, which somebody else would have to separate. */
      readonly kind: "light";
      readonly family: string;
      readonly components: number;
    }
  | {
      readonly kind: "pattern";
      readonly family: "Pattern";
      /** The space of the colour that a stencil's tiles take. */
      readonly base?: InkSpace;
    };

/** A colour: how much of each ink, or that it is not one of inks. */
export interface InkColor {
  readonly space: InkSpace;
  /** What paints in a colour's place, where the space is of patterns. */
  readonly pattern?: PdfValue;
  /** Shares of 1, in the order of the space's inks; empty where they vary, as in pictures. */
  readonly shares: readonly number[];
}

const space = (
  family: string,
  inks: readonly string[],
  alternate?: string,
): InkSpace => ({
  kind: "inks",
  family,
  inks,
  ...(alternate !== undefined && { alternate }),
});

const light = (family: string, components: number): InkSpace => ({
  kind: "light",
  family,
  components,
});

/** Spaces that need no further reading. */
const plain: Readonly<Record<string, InkSpace>> = {
  DeviceGray: space("DeviceGray", ["Black"]),
  G: space("DeviceGray", ["Black"]),
  DeviceCMYK: space("DeviceCMYK", processInks),
  CMYK: space("DeviceCMYK", processInks),
  DeviceRGB: light("DeviceRGB", 3),
  RGB: light("DeviceRGB", 3),
  CalGray: light("CalGray", 1),
  CalRGB: light("CalRGB", 3),
  Lab: light("Lab", 3),
  Pattern: { kind: "pattern", family: "Pattern" },
};

const deepest = 4;

/** Reads a colour space; what nobody knows counts as light, so that it is reported. */
export function readInkSpace(
  file: PdfFile,
  value: PdfValue | undefined,
  depth = 0,
): InkSpace {
  const found = file.resolve(value);
  const family = nameOf(found);
  if (family !== undefined) return plain[family] ?? light("unknown", 1);
  const parts = listOf(file, found);
  const kind = nameOf(parts?.[0]);
  if (!parts || kind === undefined || depth > deepest)
    return light("unknown", 1);
  switch (kind) {
    case "Separation":
      return space(kind, [nameOf(parts[1]) ?? ""], alternateOf(parts));
    case "DeviceN":
      return space(
        kind,
        (listOf(file, parts[1]) ?? []).map((name) => nameOf(name) ?? ""),
        alternateOf(parts),
      );
    case "Indexed":
    case "I": {
      const base = readInkSpace(file, parts[1], depth + 1);
      return base.kind === "inks" ? { ...base, family: "Indexed" } : base;
    }
    case "Pattern":
      return {
        kind: "pattern",
        family: kind,
        ...(parts[1] && { base: readInkSpace(file, parts[1], depth + 1) }),
      };
    case "ICCBased":
      return light(kind, componentsOf(file, parts[1]));
    default:
      return plain[kind] ?? light("unknown", 1);
  }
}

/** The family of the space that shows a named ink. */
const alternateOf = (parts: readonly PdfValue[]): string | undefined => {
  const shown = parts[2];
  return nameOf(Array.isArray(shown) ? shown[0] : shown);
};

function componentsOf(file: PdfFile, value: PdfValue | undefined): number {
  return value instanceof PdfStream
    ? (asNumber(file.resolve(value.dict.get("N"))) ?? 3)
    : 3;
}

/** A colour by the numbers that a content stream gives for it. */
export function colorIn(of: InkSpace, operands: readonly number[]): InkColor {
  // A number in a list says nothing of inks.
  if (of.family === "Indexed") return varying(of);
  const isGray = of.kind === "inks" && of.family === "DeviceGray";
  return {
    space: of,
    shares: isGray ? operands.map((level) => 1 - level) : operands,
  };
}

/** The colour that a space begins with: black, or full ink. */
export function initialColor(of: InkSpace): InkColor {
  if (of.kind !== "inks" || of.family === "Indexed") return varying(of);
  if (of.family === "DeviceCMYK") return { space: of, shares: [0, 0, 0, 1] };
  return { space: of, shares: of.inks.map(() => 1) };
}

/** A colour whose amounts are not one: of a picture or a gradient. */
export const varying = (of: InkSpace): InkColor => ({ space: of, shares: [] });

/** The share of an ink, 0 where the colour has none of it. */
export function shareOf({ space: of, shares }: InkColor, ink: string): number {
  return of.kind === "inks" ? (shares[of.inks.indexOf(ink)] ?? 0) : 0;
}

/** Sum of all inks, per cent. */
export const totalOf = ({ shares }: InkColor): number =>
  shares.reduce((sum, share) => sum + share * 100, 0);

/** How many inks a colour prints with. */
export const inkCount = ({ shares }: InkColor): number =>
  shares.filter((share) => share > 0.0005).length;

/** Paper: a colour of inks that uses none of them. */
export const isPaper = (color: InkColor): boolean =>
  color.space.kind === "inks" &&
  color.shares.length > 0 &&
  inkCount(color) === 0;

/** Black ink alone, at full strength. */
export const isSolidBlack = (color: InkColor): boolean =>
  inkCount(color) === 1 && shareOf(color, "Black") > 0.995;

/** Black with so much of other inks that small letters close. */
export const isRichBlack = (color: InkColor): boolean =>
  shareOf(color, "Black") >= 0.85 && totalOf(color) > 280;

/** Every plate at once. */
export const isRegistration = ({ space: of }: InkColor): boolean =>
  of.kind === "inks" && of.inks.includes("All");
