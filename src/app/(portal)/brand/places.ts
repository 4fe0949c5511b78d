/** The parts of the brand guide, in the order in which the head and the first page name them. Only pages that exist. */
export interface GuidePlace {
  readonly address: string;
  /** Two words at most: it stands in the head of each page. */
  readonly words: string;
  /** What one finds there, in one line. */
  readonly says: string;
}

export const guidePlaces: readonly GuidePlace[] = [
  {
    address: "/brand/guidelines",
    words: "Guidelines",
    says: "Every rule with its reason, and what to do and never do",
  },
  {
    address: "/brand/logo",
    words: "Logo",
    says: "The version for your ground, its least size and its files",
  },
  {
    address: "/brand/colour",
    words: "Colour",
    says: "Recipes for screen, coated and uncoated paper, and what may be set on what",
  },
  {
    address: "/brand/typography",
    words: "Type",
    says: "Our typefaces in every script, and how to get them",
  },
  {
    address: "/brand/voice",
    words: "Voice",
    says: "How we write, and a check of your own text",
  },
  {
    address: "/brand/photography",
    words: "Pictures",
    says: "How our photographs look, with approved examples",
  },
  {
    address: "/brand/icons",
    words: "Icons",
    says: "The signs of our promises, each with its words",
  },
  {
    address: "/brand/formats",
    words: "Formats",
    says: "Trim, bleed and safe of every size, with blank dies",
  },
  {
    address: "/brand/check",
    words: "Check",
    says: "Send a finished file and learn what to mend, and whether it is in force",
  },
];
