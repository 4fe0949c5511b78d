/** How a text message is sent, and how much room it takes. */
export interface SmsMeasure {
  readonly alphabet: "GSM-7" | "UCS-2";
  /** As the alphabet counts: some signs of GSM-7 are two, an emoji in UCS-2 is two or more. */
  readonly length: number;
  /** What one part of it holds where it is the only one: 160 or 70. */
  readonly limit: number;
  readonly parts: number;
  /** The first characters that GSM-7 does not have, at most three. */
  readonly outside: readonly string[];
}

const basic = new Set(
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà",
);
/** Each of these is sent as two. */
const extended = new Set("\f^{}\\[~]|€");

const rooms = {
  "GSM-7": { one: 160, part: 153 },
  "UCS-2": { one: 70, part: 67 },
} as const;

const mostNamed = 3;

/**
 * Measures a text message: its alphabet, its length in it, and the parts that it is sent in.
 *
 * @example
 * measureSms("Free liners: £0").alphabet; // "GSM-7"
 */
export function measureSms(text: string): SmsMeasure {
  const letters = Array.from(text);
  const strange = letters.filter(
    (letter) => !basic.has(letter) && !extended.has(letter),
  );
  const alphabet = strange.length > 0 ? "UCS-2" : "GSM-7";
  const length =
    alphabet === "UCS-2"
      ? text.length
      : letters.length +
        letters.filter((letter) => extended.has(letter)).length;
  const { one, part } = rooms[alphabet];
  return {
    alphabet,
    length,
    limit: one,
    parts: length <= one ? 1 : Math.ceil(length / part),
    outside: [...new Set(strange)].slice(0, mostNamed),
  };
}
