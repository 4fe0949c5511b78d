import {
  findFormat,
  mm,
  mmToPt,
  parseHex,
  px,
  pxToPt,
  type Brand,
  type Format,
  type LogoLayout,
  type LogoPlace,
  type Prominence,
  type Rgb,
} from "#brand";
import { layoutWords } from "#plugin/portal";

/** Where a logo stands, as far as its least size depends on it. */
export const mediums = {
  print: { words: "Print, signs and vehicles", format: "a4", unit: "mm" },
  newspaper: { words: "Newspapers", format: "press-tab-full", unit: "mm" },
  screen: { words: "Screens", format: "ig-square", unit: "px" },
} as const;

/** A key of `mediums`. */
export type Medium = keyof typeof mediums;

/** Words for who leads. */
export const prominenceWords: Readonly<Record<Prominence, string>> = {
  lead: "We lead",
  joint: "We are equals",
  supporting: "We support",
};

/** The words of an address after its question mark. */
export type Query = Readonly<Record<string, string | string[] | undefined>>;

/** What the form says, whole: what is missing or wrong in an address is as when nothing was asked. */
export interface LogoAsked {
  readonly layout: LogoLayout;
  readonly medium: Medium;
  /** Name of the swatch, or "other" for a colour by its HEX. */
  readonly ground: string;
  readonly hex: string;
  readonly width: number;
  readonly prominence: Prominence;
  /** Millimetres of the own mark beside partners. */
  readonly ownWidth: number;
  /** Proportions of the partner's mark. */
  readonly theirWidth: number;
  readonly theirHeight: number;
}

/** Reads an address. */
export function readAsked(query: Query, { logo, swatches }: Brand): LogoAsked {
  const medium = oneOf(text(query["where"]), mediums, "print");
  const layout = oneOf(text(query["layout"]), layoutWords, "horizontal");
  const hex = hexIn(text(query["hex"])) ?? "#3c6e71";
  const ground = text(query["ground"]);
  const least = logo.leastWidth[layout];
  return {
    layout,
    medium,
    hex,
    ground:
      ground === "other" || swatches.some(({ name }) => name === ground)
        ? ground
        : (swatches.find(({ role }) => role === "primary")?.name ?? "other"),
    width: lengthIn(
      text(query["width"]),
      medium === "screen" ? least.screen * 2 : least.print * 2,
    ),
    prominence: oneOf(text(query["role"]), prominenceWords, "joint"),
    ownWidth: lengthIn(text(query["ours"]), 60),
    theirWidth: lengthIn(text(query["across"]), 40),
    theirHeight: lengthIn(text(query["down"]), 40),
  };
}

/** The place that is asked about, in the terms of the rules. */
export const placeOf = (asked: LogoAsked, { swatches }: Brand): LogoPlace => ({
  layout: asked.layout,
  ground: groundOf(asked, swatches),
  format: formatOf(asked.medium),
  width:
    asked.medium === "screen"
      ? pxToPt(px(asked.width))
      : mmToPt(mm(asked.width)),
});

const groundOf = (
  { ground, hex }: LogoAsked,
  swatches: Brand["swatches"],
): Rgb => swatches.find(({ name }) => name === ground)?.srgb ?? parseHex(hex);

/** The usual size of a medium: its least widths are the logo's own. */
export const formatOf = (medium: Medium): Format =>
  findFormat(mediums[medium].format);

const text = (value: string | string[] | undefined): string =>
  typeof value === "string" ? value.trim() : "";

function oneOf<Word extends string>(
  word: string,
  words: Readonly<Record<Word, unknown>>,
  otherwise: NoInfer<Word>,
): Word {
  const isKnown = (one: string): one is Word => Object.hasOwn(words, one);
  return isKnown(word) ? word : otherwise;
}

const hexIn = (word: string): string | undefined =>
  /^#?[0-9a-f]{6}$/i.test(word)
    ? `#${word.replace("#", "").toLowerCase()}`
    : undefined;

/** Greater lengths are no logos. */
const greatest = 20_000;

const lengthIn = (word: string, otherwise: number): number => {
  const length = Number(word);
  return word !== "" && length > 0 && length <= greatest ? length : otherwise;
};
