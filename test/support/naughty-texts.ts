/** Texts that break programs, and those that nothing can print. */
import naughty from "big-list-of-naughty-strings";

// eslint-disable-next-line no-control-regex -- these are the characters meant
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/;

/** Texts that nothing can print: no field takes them. */
export const unprintableTexts: readonly string[] = [
  ...naughty.filter((text) => control.test(text)),
  "Mere\0Blue",
  "Mere \uFFFE Blue",
  "Mere \uFFFF Blue",
  // Half of a sign.
  "Mere \uD83D",
  "\uDE00 Mere",
];

/** The other texts, and beside the list signs of no width and every kind of line end. */
export const naughtyTexts: readonly string[] = [
  ...naughty.filter((text) => !control.test(text)),
  "a\r\nb\rc\u2028d\u2029e",
  "\uFEFF\u200B\u00AD\u202E\u2066",
  "e\u0301 \u00E9 \u1E9B\u0323 \uFB01",
  "  two spaces at each end  ",
  "\u{1F469}\u200D\u{1F469}\u200D\u{1F467}\u200D\u{1F466}",
];
