/** A stretch that is not prose. */
export interface Shield {
  readonly kind: "address" | "email" | "handle" | "token";
  readonly start: number;
  readonly end: number;
}

/**
 * Every repetition is bounded and cannot start within a run that failed: a hostile text takes
 * linear time. The sign is a cheap look that spares most texts the pattern.
 */
const patterns: readonly (readonly [
  kind: Shield["kind"],
  sign: RegExp,
  pattern: RegExp,
])[] = [
  ["token", /\{/u, /\{{1,2}[^{}\n]{1,80}\}{1,2}/gu],
  ["email", /@/u, /(?<![\w.+-])[\w.+-]{1,64}@[A-Za-z\d][A-Za-z\d.-]{1,200}/gu],
  [
    "address",
    /\/\/|www\./iu,
    /(?<![A-Za-z\d.@-])(?:https?:\/\/|www\.)[^\s<>"“”]{1,2000}/giu,
  ],
  [
    "address",
    /[a-z\d]\.[a-z]/iu,
    /(?<![A-Za-z\d.@/-])(?:[A-Za-z\d-]{1,63}\.){1,4}[A-Za-z]{2,24}(?:\/[^\s<>"“”]{0,500})?(?![A-Za-z\d@])/gu,
  ],
  ["handle", /[@#]/u, /(?<![\p{L}\p{N}])[@#][\p{L}\p{N}_]{1,60}/gu],
];

/** Addresses, handles and tokens in order; the first pattern wins where two meet. */
export function findShields(text: string): readonly Shield[] {
  const found: Shield[] = [];
  for (const [kind, sign, pattern] of patterns)
    if (sign.test(text))
      for (const match of text.matchAll(pattern))
        found.push({
          kind,
          start: match.index,
          end: match.index + trimmed(match[0]).length,
        });
  found.sort((a, b) => a.start - b.start);
  let reached = 0;
  return found.filter(({ start, end }) => {
    if (start < reached) return false;
    reached = end;
    return true;
  });
}

/** The full stop or bracket after an address belongs to the sentence. */
const trimmed = (match: string): string =>
  match.replace(/[.,;:!?)\]'’]{1,4}$/u, "");
