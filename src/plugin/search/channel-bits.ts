import { channels } from "#brand";

/** The bit of a channel; none for one that is unknown, so that it opens nothing. */
export const channelBit = (channel: string): number => {
  const place = channels.findIndex((name) => name === channel);
  return place < 0 ? 0 : 2 ** place;
};

/** What a licence for any medium reaches. */
export const everyChannel = 2 ** channels.length - 1;
