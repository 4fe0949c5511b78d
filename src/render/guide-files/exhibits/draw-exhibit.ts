import {
  exhibitWords,
  type Brand,
  type ExhibitName,
  type VectorArt,
} from "#brand";
import { documentPalette } from "../../documents/document-palette.ts";
import type { FontLibrary } from "../../text/font-library.ts";
import type { Exhibit, Stage } from "./exhibit.ts";
import {
  clearSpace,
  drawing,
  ground,
  leastWidth,
  marks,
} from "./logo-exhibits.ts";
import { crop, veil } from "./picture-exhibits.ts";
import { bleed, safeArea } from "./print-exhibits.ts";
import {
  capitals,
  contrast,
  leastSize,
  lineLength,
  social,
} from "./word-exhibits.ts";

const drawers: Readonly<
  Record<ExhibitName, (stage: Stage) => VectorArt | Promise<VectorArt>>
> = {
  "logo-clear": (stage) => clearSpace(stage, true),
  "logo-crowded": (stage) => clearSpace(stage, false),
  "logo-large-enough": (stage) => leastWidth(stage, true),
  "logo-too-small": (stage) => leastWidth(stage, false),
  "logo-on-its-ground": (stage) => ground(stage, true),
  "logo-on-wrong-ground": (stage) => ground(stage, false),
  "logo-as-supplied": (stage) => drawing(stage, "supplied"),
  "logo-stretched": (stage) => drawing(stage, "stretched"),
  "logo-recolored": (stage) => drawing(stage, "recolored"),
  "marks-by-area": (stage) => marks(stage, true),
  "marks-by-height": (stage) => marks(stage, false),
  "words-readable": (stage) => contrast(stage, true),
  "words-pale": (stage) => contrast(stage, false),
  "text-large-enough": (stage) => leastSize(stage, true),
  "text-too-small": (stage) => leastSize(stage, false),
  "lines-short": (stage) => lineLength(stage, true),
  "lines-long": (stage) => lineLength(stage, false),
  "words-in-sentence-case": (stage) => capitals(stage, true),
  "words-in-capitals": (stage) => capitals(stage, false),
  "photograph-with-veil": (stage) => veil(stage, true),
  "photograph-without-veil": (stage) => veil(stage, false),
  "subject-whole": (stage) => crop(stage, true),
  "subject-cut": (stage) => crop(stage, false),
  "social-in-words": (stage) => social(stage, true),
  "social-as-marks": (stage) => social(stage, false),
  "bleed-to-the-edge": (stage) => bleed(stage, true),
  "bleed-missing": (stage) => bleed(stage, false),
  "text-in-safe-area": (stage) => safeArea(stage, true),
  "text-outside-safe-area": (stage) => safeArea(stage, false),
};

/** What a picture of a rule is drawn from. */
export interface ExhibitGround {
  readonly brand: Brand;
  readonly fonts: FontLibrary;
}

/** Draws a rule kept or broken from the brand's own figures, with words for those who cannot see it. */
export const drawExhibit = async (
  name: ExhibitName,
  { brand, fonts }: ExhibitGround,
): Promise<Exhibit> => ({
  art: await drawers[name]({ brand, fonts, palette: documentPalette(brand) }),
  alt: exhibitWords(name, brand),
});
