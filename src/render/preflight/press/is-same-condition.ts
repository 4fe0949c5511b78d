/** Whether two names mean one condition: `Coated FOGRA39`, `FOGRA39L` and `FOGRA39` do. */
export const isSameCondition = (one: string, other: string): boolean =>
  keyOf(one) === keyOf(other);

const keyOf = (identifier: string): string =>
  /(FOGRA\s?\d+|CGATS\S*|IFRA\d+|GRACoL\S*)/i
    .exec(identifier)?.[1]
    ?.replaceAll(/\s/g, "")
    .toUpperCase() ?? identifier.trim().toUpperCase();
