import { z } from "zod";
import { dayOf, noLastDay } from "./day-of.ts";
import { channelBit, everyChannel } from "./search-bits.ts";

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
export function licenceColumns(
  licences: readonly KeptLicence[] | null | undefined,
) {
  const own = (licences ?? []).filter(
    ({ work }) => !work || work === "photograph",
  );
  const channels = own.reduce((bits, one) => bits | channelsOf(one), 0);
  return {
    licence_kind: own[0]?.kind ?? "",
    channels,
    licence_from: own.map(({ from }) => dayOf(from, "")).toSorted()[0] ?? "",
    licence_until:
      own
        .map(({ until }) => dayOf(until, noLastDay))
        .toSorted()
        .at(-1) ?? "",
  };
}

const channelsOf = ({ channels, media }: KeptLicence): number =>
  media === "channels"
    ? (channels ?? []).reduce((bits, name) => bits | channelBit(name), 0)
    : everyChannel;
