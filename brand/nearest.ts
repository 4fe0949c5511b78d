const greatestLength = 64;

/** How many single-letter edits turn `from` into `to`. */
function editDistance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++)
      current.push(
        Math.min(
          (previous[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (previous[column - 1] ?? 0) +
            (from[row - 1] === to[column - 1] ? 0 : 1),
        ),
      );
    previous = current;
  }
  return previous[to.length] ?? 0;
}

/**
 * The names most like a mistyped one, best first, at most three; none when nothing is close.
 *
 * Longer words than 64 letters are not compared: nobody types a name of that length by mistake.
 *
 * @example
 * nearest("a4-portait", ["a4", "a4-portrait", "dl"]); // ["a4-portrait"]
 */
export function nearest(
  word: string,
  names: readonly string[],
): readonly string[] {
  if (word.length > greatestLength) return [];
  const lower = word.toLowerCase();
  return names
    .map((name) => ({
      name,
      distance: editDistance(lower, name.toLowerCase()),
    }))
    .filter(
      ({ name, distance }) =>
        distance <=
        Math.max(1, Math.floor(Math.min(word.length, name.length) / 3)),
    )
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map(({ name }) => name);
}

/** A clause that ends an error message: `, did you mean "dl" or "a4"`; empty when nothing is close. */
export function suggestion(word: string, names: readonly string[]): string {
  const near = nearest(word, names).map((name) => `"${name}"`);
  return near.length === 0 ? "" : `, did you mean ${near.join(" or ")}`;
}
