/** A stretch that is not prose. */
export interface Shield {
  readonly kind: "address" | "email" | "handle" | "token";
  readonly start: number;
  readonly end: number;
}

/** Every repetition is bounded and cannot start within a run that failed: a hostile text takes linear time. */
const patterns: readonly (readonly [Shield["kind"], RegExp])[] = [
  ["token", /\{{1,2}[^{}\n]{1,80}\}{1,2}/gu],
  ["email", /(?<![\w.+-])[\w.+-]{1,64}@[a-z\d][a-z\d.-]{1,200}/giu],
  ["address", /(?<![\p{L}\p{N}.@-])(?:https?:\/\/|www\.)[^\s<>"“”]{1,2000}/giu],
  [
    "address",
    /(?<![\p{L}\p{N}.@/-])(?:[a-z\d-]{1,63}\.){1,4}[a-z]{2,24}(?:\/[^\s<>"“”]{0,500})?(?![\p{L}\p{N}@])/giu,
  ],
  ["handle", /(?<![\p{L}\p{N}])[@#][\p{L}\p{N}_]{1,60}/gu],
];

/** Addresses, handles and tokens in order; the first pattern wins where two meet. */
export function findShields(text: string): readonly Shield[] {
  const found: Shield[] = [];
  for (const [kind, pattern] of patterns)
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
