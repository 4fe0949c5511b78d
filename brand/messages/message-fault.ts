import { countGraphemes } from "./count-graphemes.ts";
import { countWeighted } from "./count-weighted.ts";
import { measureSms } from "./measure-sms.ts";
import type { MessageChannel } from "./message-channel.ts";

/**
 * What is wrong with the length of a message on a channel, with its count and the limit; nothing
 * where it fits.
 */
export function messageFault(
  channel: MessageChannel,
  text: string,
): string | undefined {
  if (channel.counting === "sms") return smsFault(text);
  const count = counts[channel.counting](text);
  if (count <= channel.limit) return undefined;
  return `${channel.name} takes ${figure(channel.limit)} ${units[channel.counting]} and these are ${figure(count)}: take out ${figure(count - channel.limit)}`;
}

/** What is wrong with the length of an alternative text on a channel. */
export function altFault(
  { altLimit, name }: MessageChannel,
  alt: string,
): string | undefined {
  if (altLimit === undefined)
    return alt.trim() === ""
      ? undefined
      : `${name} takes no alternative text: leave it empty`;
  const count = countGraphemes(alt);
  return count <= altLimit
    ? undefined
    : `${name} takes ${figure(altLimit)} characters of alternative text and these are ${figure(count)}: take out ${figure(count - altLimit)}`;
}

/** How long a message is, as its channel counts: the figure that is held against its limit. */
export const messageLength = (
  { counting }: MessageChannel,
  text: string,
): number =>
  counting === "sms" ? measureSms(text).length : counts[counting](text);

function smsFault(text: string): string | undefined {
  const { alphabet, length, limit, outside, parts } = measureSms(text);
  if (parts === 1) return undefined;
  const why =
    alphabet === "UCS-2"
      ? `, since ${outside.map((letter) => `“${letter}”`).join(" and ")} is not in the alphabet of ${figure(160)}`
      : "";
  return `One text message takes ${limit} characters and these are ${figure(length)}, sent and paid for as ${parts}${why}: take out ${figure(length - limit)}`;
}

const countWords = (text: string): number =>
  text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const counts = {
  graphemes: countGraphemes,
  "x-weighted": countWeighted,
  words: countWords,
} as const;

const units = {
  graphemes: "characters",
  "x-weighted": "characters, an address counting 23 and an emoji 2,",
  words: "words",
} as const;

const figure = (count: number): string => count.toLocaleString("en-GB");
