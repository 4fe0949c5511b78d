import type { Brand } from "../brand.ts";
import { ratioWords } from "../color-pairs.ts";
import { ptToMm } from "../units.ts";
import {
  exhibitPair,
  exhibitSheet,
  exhibitSwatches,
  greatestLine,
  leastRunningText,
  shownLength,
  shownLine,
  thinnestVeil,
} from "./exhibit-figures.ts";
import type { ExhibitName } from "./exhibit-names.table.ts";

const percent = (share: number): string => `${Math.round(share * 100)} %`;

const millimetres = (length: number): string =>
  `${Math.round(length * 10) / 10} mm`;

const pairWords = (brand: Brand, isKept: boolean): string => {
  const { ground, ratio, text } = exhibitPair(brand, isKept);
  return `Words in ${text.title} on ${ground.title}, with a contrast of ${ratioWords(ratio)} to 1: they are ${isKept ? "easy to read" : "hard to see"}`;
};

const bleed = (): string => millimetres(ptToMm(exhibitSheet().bleed));
const safe = (): string => millimetres(ptToMm(exhibitSheet().safe.left));
const points = (isKept: boolean): number =>
  shownLength(leastRunningText(), isKept);
const width = ({ logo }: Brand, isKept: boolean): number =>
  shownLength(logo.leastWidth.horizontal.print, isKept);

const words: Readonly<Record<ExhibitName, (brand: Brand) => string>> = {
  "logo-clear": ({ logo }) =>
    `The logo in a pale margin of ${percent(logo.clearSpace)} of its width on every side; words stand beyond it`,
  "logo-crowded": ({ logo }) =>
    `The logo in the same margin of ${percent(logo.clearSpace)} of its width; words reach into it`,
  "logo-large-enough": (brand) =>
    `The logo ${width(brand, true)} mm wide, which is its least width in print`,
  "logo-too-small": (brand) =>
    `The logo ${width(brand, false)} mm wide, below its least width of ${width(brand, true)} mm`,
  "logo-on-its-ground": (brand) =>
    `The version of the logo for dark grounds on ${exhibitSwatches(brand).primary.title}`,
  "logo-on-wrong-ground": (brand) =>
    `The logo for light grounds on ${exhibitSwatches(brand).primary.title}, where it can hardly be seen`,
  "logo-as-supplied": () => "The logo in its own shape and colours",
  "logo-stretched": () => "The logo pulled wide and pressed flat",
  "logo-recolored": () => "The logo in colours that are not its own",
  "marks-by-area": () =>
    "A square mark of a partner and our wide logo, each with the same area",
  "marks-by-height": () =>
    "A square mark of a partner as high as our wide logo, which drowns it",
  "words-readable": (brand) => pairWords(brand, true),
  "words-pale": (brand) => pairWords(brand, false),
  "text-large-enough": () =>
    `Text of ${points(true)} points, enlarged: the least for what is to be read on A4`,
  "text-too-small": () =>
    `Text of ${points(false)} points, enlarged as much: below the least of ${points(true)} points`,
  "lines-short": () =>
    `A paragraph in lines of about ${shownLine(true)} characters`,
  "lines-long": () =>
    `The same paragraph in lines of about ${shownLine(false)} characters, where ${greatestLine} are the most`,
  "words-in-sentence-case": () =>
    "A sentence in small letters with one capital at its start",
  "words-in-capitals": () =>
    "The same sentence in capitals, a block without word shapes",
  "photograph-with-veil": (brand) => {
    const { opacity, ratio } = thinnestVeil(brand);
    return `Pale words on a picture under a veil of ${percent(opacity)}: a contrast of ${ratioWords(ratio)} to 1`;
  },
  "photograph-without-veil": (brand) =>
    `The same words on the bare picture, with a contrast of ${ratioWords(thinnestVeil(brand).bare)} to 1`,
  "subject-whole": () =>
    "A tall cut of a wide picture, moved so that the person in it stays whole",
  "subject-cut": () =>
    "The same cut somewhere else: its edge goes through the person",
  "social-in-words": ({ languages, lines, name }) =>
    `The approved line: ${lines[languages[0] ?? "en"]?.social ?? name}`,
  "social-as-marks": () => "A row of five networks’ marks without a name",
  "bleed-to-the-edge": () =>
    `The corner of an A4 sheet: ink runs ${bleed()} past the trim, which is a broken line`,
  "bleed-missing": () =>
    `The same corner: ink stops at the trim, so that a cut a little outside shows white; ${bleed()} past it are needed`,
  "text-in-safe-area": () =>
    `The corner of an A4 sheet: words stand in its safe area, ${safe()} from the edge`,
  "text-outside-safe-area": () =>
    `The same corner: words stand closer to the edge than the ${safe()} of the safe area`,
};

/** What a picture of a rule shows, with the figure that decides, for those who cannot see it. In English. */
export const exhibitWords = (name: ExhibitName, brand: Brand): string =>
  words[name](brand);
