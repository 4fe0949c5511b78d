/** ISO 15924 tags of the scripts that councils print, each with its Unicode property. */
const scripts: readonly (readonly [tag: string, pattern: RegExp])[] = [
  ["Latn", /\p{Script=Latin}/u],
  ["Arab", /\p{Script=Arabic}/u],
  ["Guru", /\p{Script=Gurmukhi}/u],
  ["Beng", /\p{Script=Bengali}/u],
  ["Deva", /\p{Script=Devanagari}/u],
  ["Gujr", /\p{Script=Gujarati}/u],
  ["Taml", /\p{Script=Tamil}/u],
  ["Cyrl", /\p{Script=Cyrillic}/u],
  ["Grek", /\p{Script=Greek}/u],
  ["Hebr", /\p{Script=Hebrew}/u],
  ["Hani", /\p{Script=Han}/u],
  ["Thai", /\p{Script=Thai}/u],
];

const known = new Map<number, string | undefined>();
const greatestKnown = 10_000;

/** The script of a code point; undefined for what scripts share, such as digits and stops. */
export function scriptOf(codePoint: number): string | undefined {
  if (known.has(codePoint)) return known.get(codePoint);
  const character = String.fromCodePoint(codePoint);
  const script = scripts.find(([, pattern]) => pattern.test(character))?.[0];
  if (known.size < greatestKnown) known.set(codePoint, script);
  return script;
}

/** Scripts whose letters stand apart, so that tracking may move them and capitals have one height. */
const unjoinedScripts = new Set(["Latn", "Cyrl", "Grek"]);

/** Whether tracking may be applied to a script. */
export const isUnjoined = (script: string): boolean =>
  unjoinedScripts.has(script);
