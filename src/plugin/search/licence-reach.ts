import { z } from "zod";
import { channelBit, everyChannel } from "./channel-bits.ts";
import { dayOf, noLastDay } from "./day-of.ts";

const text = z.string().nullish();
const texts = z.array(z.string()).nullish();

/** As much of a licence as search asks. */
export const licenceSchema = z.object({
  kind: text,
  work: text,
  media: text,
  channels: texts,
  from: text,
  until: text,
});

type KeptLicence = z.infer<typeof licenceSchema>;

/**
 * The widest that all licences together reach: what lies outside cannot be used, what lies inside may be.
 */
export function licenceReach(
  licences: readonly KeptLicence[] | null | undefined,
) {
  const own = (licences ?? []).filter(
    ({ work }) => !work || work === "photograph",
  );
  return {
    kind: own[0]?.kind ?? "",
    channels: own.reduce((bits, one) => bits | channelsOf(one), 0),
    from: Math.min(noLastDay, ...own.map(({ from }) => dayOf(from, 0))),
    until: Math.max(0, ...own.map(({ until }) => dayOf(until, noLastDay))),
  };
}

const channelsOf = ({ channels, media }: KeptLicence): number =>
  media === "channels"
    ? (channels ?? []).reduce((bits, name) => bits | channelBit(name), 0)
    : everyChannel;
