/** What the guide's search finds, before it is found. Entries hold facts alone: who may see one is asked with every answer. */
import type { GuidelineAudience } from "#brand";

/** The kinds of things, in the order in which an answer names them where all fit as well, with what people call them. */
export const guideKinds = {
  kits: "Kits",
  pages: "Pages",
  colours: "Colours",
  logo: "Logo",
  formats: "Formats",
  sections: "Guidelines",
  rules: "Rules",
  type: "Typefaces",
  icons: "Icons",
  words: "Words",
  downloads: "Downloads",
  photographs: "Photographs",
} as const;

/** One kind of thing. */
export type GuideKind = keyof typeof guideKinds;

/** Whether a text names a kind. */
export const isGuideKind = (text: string): text is GuideKind =>
  Object.hasOwn(guideKinds, text);

/** One thing that can be found. */
export interface GuideEntry {
  readonly kind: GuideKind;
  /** What it is called. */
  readonly name: string;
  /** More about it, in a sentence or a line of figures; empty where its name says all. */
  readonly says: string;
  /** What else people call it. Searched and never shown. */
  readonly also?: string;
  /** Where it belongs: the section of a rule, the group of a format. */
  readonly within?: string;
  readonly address: string;
  /** Whom it is written for; absent: everybody who reads the guide. */
  readonly audience?: readonly GuidelineAudience[];
  /** The swatch that stands beside it. */
  readonly swatch?: string;
  /** Language of the name where it is not the guide's own. */
  readonly language?: string;
}
