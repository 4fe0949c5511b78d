import { z } from "zod";
import { dayOf, noLastDay } from "./day-of.ts";
import { channelBit, everyChannel } from "./search-bits.ts";

const text = z.string().nullish();
const texts = z.array(z.string()).nullish();

/** As much of a licence as search asks. */
export const licenceSchema = z.object({
  kind: text,
  work: text,
  media: z.union([z.string(), texts]).nullish(),
  channels: texts,
  from: text,
  until: text,
});

type KeptLicence = Partial<z.infer<typeof licenceSchema>>;

/**
 * The widest that all licences together reach: what lies outside cannot be used, what lies inside may be.
 */
export function licenceColumns(
  licences: readonly KeptLicence[] | null | undefined,
  licence: KeptLicence | null | undefined,
) {
  const known = licences ?? (licence?.kind ? [licence] : []);
  const own = known.filter(({ work }) => !work || work === "photograph");
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

const channelsOf = (licence: KeptLicence): number => {
  const named = Array.isArray(licence.media)
    ? licence.media
    : licence.media === "channels"
      ? (licence.channels ?? [])
      : undefined;
  return named
    ? named.reduce((bits, channel) => bits | channelBit(channel), 0)
    : everyChannel;
};
