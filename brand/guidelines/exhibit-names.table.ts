/**
 * Pictures of a rule kept and a rule broken, which the engine draws from the brand's own figures: whoever changes the
 * figure changes the picture. Each name is kept with the figures that show it, so none is ever given to another picture.
 */
export const exhibitNames = {
  "logo-clear": "Logo: its clear space is empty",
  "logo-crowded": "Logo: something stands in its clear space",
  "logo-large-enough": "Logo: at its least width",
  "logo-too-small": "Logo: below its least width",
  "logo-on-its-ground": "Logo: the version for the ground",
  "logo-on-wrong-ground": "Logo: a version on a ground that is not its own",
  "logo-as-supplied": "Logo: as it is supplied",
  "logo-stretched": "Logo: stretched",
  "logo-recolored": "Logo: in other colours",
  "marks-by-area": "Lock-up: marks of equal area",
  "marks-by-height": "Lock-up: marks of equal height",
  "words-readable": "Colour: words that stand out from their ground",
  "words-pale": "Colour: words that do not",
  "text-large-enough": "Type: at its least size",
  "text-too-small": "Type: below its least size",
  "lines-short": "Type: lines of a good length",
  "lines-long": "Type: lines that are too long",
  "words-in-sentence-case": "Type: as a sentence is written",
  "words-in-capitals": "Type: in capitals",
  "photograph-with-veil": "Photograph: words on a veil",
  "photograph-without-veil": "Photograph: words on the bare picture",
  "subject-whole": "Photograph: cut around its focal point",
  "subject-cut": "Photograph: cut through what must stay whole",
  "social-in-words": "Social accounts: named in words",
  "social-as-marks": "Social accounts: a row of networks’ marks",
  "bleed-to-the-edge": "Print: ink runs on to the bleed",
  "bleed-missing": "Print: ink stops at the trim",
  "text-in-safe-area": "Print: text within the safe area",
  "text-outside-safe-area": "Print: text outside the safe area",
} as const;

/** The name of a picture that is drawn from the brand's rules. */
export type ExhibitName = keyof typeof exhibitNames;

/** Whether a picture of this name is drawn. */
export const isExhibitName = (name: string): name is ExhibitName =>
  Object.hasOwn(exhibitNames, name);
