/**
 * Whether a text is a web address as it is printed and read aloud, without its scheme.
 *
 * @example
 * isPrintedAddress("larkmere.example/food"); // true
 */
export const isPrintedAddress = (text: string): boolean =>
  /^[^\s:/]+(:\d+)?(\/\S*)?$/.test(text) && URL.canParse(`https://${text}`);
