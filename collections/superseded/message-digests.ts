import type { PayloadRequest } from "payload";

/**
 * The digests of some narratives' words as they stand, as manifests carry them, by `messageKey`. A narrative that is
 * gone or a draft, and a language without its words, are not there. What it says on a channel has a digest of its
 * own, by `channelMessage`: nobody's poster is out of date because of a post.
 *
 * Whoever wires the collections gives it: words are read where toolkits are.
 */
export type MessageDigests = (
  req: PayloadRequest,
  narratives: readonly number[],
) => Promise<ReadonlyMap<string, string>>;

/** Names what a narrative says on one channel: `4/x`. */
export const channelMessage = (
  narrative: number | string,
  channel: string,
): string => `${narrative}/${channel}`;

/** Names the words of a narrative in a language: `4 cy`. */
export const messageKey = (
  narrative: number | string,
  language: string,
): string => `${narrative} ${language}`;
