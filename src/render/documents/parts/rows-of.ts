/** Things in rows of so many, the last one as long as it comes. */
export const rowsOf = <T>(
  things: readonly T[],
  perRow: number,
): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(things.length / perRow) }, (_, index) =>
    things.slice(index * perRow, (index + 1) * perRow),
  );
