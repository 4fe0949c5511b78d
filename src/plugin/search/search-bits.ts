import { channels } from "#brand";

/** The colors that people have words for, in the order of their bits. An index keeps it: add at the end alone. */
export const hues = [
  "red",
  "orange",
  "brown",
  "yellow",
  "green",
  "teal",
  "blue",
  "purple",
  "pink",
  "black",
  "grey",
  "white",
] as const;

const bitOf = (names: readonly string[], name: string): number => {
  const place = names.indexOf(name);
  return place < 0 ? 0 : 2 ** place;
};

/** The bit of a color word; none for a word that is no color. */
export const hueBit = (hue: string): number => bitOf(hues, hue);

/** The bit of a channel; none for one that is unknown, so that it opens nothing. */
export const channelBit = (channel: string): number => bitOf(channels, channel);

/** What a licence for any medium reaches. */
export const everyChannel = 2 ** channels.length - 1;

/** The color words of some bits. */
export const huesOf = (bits: number): readonly string[] =>
  hues.filter((_, place) => (bits & (2 ** place)) !== 0);
