/** What people type who look for a page of the guide, by its address. */
export const pageWords: Readonly<Record<string, string>> = {
  "/brand/guidelines": "rules guidance book brand guidelines",
  "/brand/logo":
    "logo finder ground clear space least size partner lock up co branding tester",
  "/brand/colour":
    "color palette hex rgb cmyk ral pantone spot contrast pairs colour vision",
  "/brand/typography":
    "typography type fonts typeface font download specimen script",
  "/brand/voice":
    "tone of voice words writing plain english house style check text",
  "/brand/photography": "photography photos pictures images style sets",
  "/brand/icons": "symbols pictograms signs graphic device pattern",
  "/brand/formats": "sizes dimensions templates dies bleed trim safe folds",
  "/brand/check": "check my file upload preflight pdf proof artwork validate",
  "/brand/changes": "what has changed new versions updates history since",
};
