import { graphemesOf } from "./count-graphemes.ts";

/**
 * The length of a text as X counts it (configuration 3 of its library `twitter-text`): an address is
 * 23 however long it is, an emoji 2, a letter 1 or 2 by where it stands in Unicode. It sends nothing.
 */
const addressWeight = 23;
const wideWeight = 2;

/** Code points that weigh one: Latin to Georgian, and the spaces and marks that go with them. */
const light: readonly (readonly [first: number, last: number])[] = [
  [0x0000, 0x10ff],
  [0x2000, 0x200d],
  [0x2010, 0x201f],
  [0x2032, 0x2037],
];

/** Every repetition is bounded, so that a hostile text takes linear time. */
const address =
  /(?<![\w@.-])(?:https?:\/\/)?(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,4}[a-z]{2,24}(?:\/[^\s<>"“”]{0,2000})?(?![\w@-])/giu;

const emoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;

/**
 * The weight of a text on X.
 *
 * @example
 * countWeighted("Order your liners: https://larkmere.example/food"); // 42
 */
export function countWeighted(text: string): number {
  const normal = text.normalize("NFC");
  let weight = 0;
  let reached = 0;
  for (const match of normal.matchAll(address)) {
    const end = match.index + withoutStop(match[0]).length;
    weight += weightOf(normal.slice(reached, match.index)) + addressWeight;
    reached = end;
  }
  return weight + weightOf(normal.slice(reached));
}

/** The full stop after an address belongs to the sentence. */
const withoutStop = (found: string): string =>
  found.replace(/[.,;:!?)\]'’]{1,4}$/u, "");

function weightOf(text: string): number {
  let weight = 0;
  for (const segment of graphemesOf(text))
    weight += emoji.test(segment) ? wideWeight : weightOfLetters(segment);
  return weight;
}

function weightOfLetters(segment: string): number {
  let weight = 0;
  for (const letter of segment) {
    const point = letter.codePointAt(0) ?? 0;
    const isLight = light.some(
      ([first, last]) => point >= first && point <= last,
    );
    weight += isLight ? 1 : wideWeight;
  }
  return weight;
}
