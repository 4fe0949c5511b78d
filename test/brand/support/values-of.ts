import { tokensOf, type TokenGroup } from "#brand";

/** The values of a token file by path. */
export const valuesOf = (file: TokenGroup): Record<string, unknown> =>
  Object.fromEntries(tokensOf(file).map(({ path, value }) => [path, value]));
