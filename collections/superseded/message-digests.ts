import type { PayloadRequest } from "payload";

/**
 * The digests of some narratives' words as they stand, as manifests carry them, by `messageKey`. A narrative that is
 * gone or a draft, and a language without its words, are not there.
 *
 * Whoever wires the collections gives it: words are read where toolkits are.
 */
export type MessageDigests = (
  req: PayloadRequest,
  narratives: readonly number[],
) => Promise<ReadonlyMap<string, string>>;

/** Names the words of a narrative in a language: `4 cy`. */
export const messageKey = (
  narrative: number | string,
  language: string,
): string => `${narrative} ${language}`;
