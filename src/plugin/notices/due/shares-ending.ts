import { addDays, londonTimeAt, momentInLondon } from "#brand";
import { shareStateAt, referenceOf } from "#collections";
import type { DueSource } from "../due.table.ts";
import { thingOf } from "../thing-of.ts";

/** How many days before its last a link is told of. */
const notice = 2;

/** Links that end today or within two days, for whoever shared them. A later end is told anew. */
export const sharesEnding: DueSource = async (req, now) => {
  const last = addDays(londonTimeAt(now).day, notice);
  const { docs } = await req.payload.find({
    collection: "shares",
    where: {
      isRevoked: { not_equals: true },
      expires: {
        greater_than: now.toISOString(),
        less_than_equal: momentInLondon(last, 23 * 60 + 59).toISOString(),
      },
    },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return Promise.all(
    docs
      .filter((share) => shareStateAt(share, now) === "open")
      .map(async ({ expires, id, person }) => {
        const about = `share:${id}`;
        const ends = londonTimeAt(new Date(expires ?? now)).day;
        const thing = await thingOf(about, req);
        return {
          to: {
            // Of somebody who left nobody is told.
            id: { equals: Number(referenceOf(person) ?? 0) },
          },
          matter: {
            kind: "share-ending" as const,
            key: `share-ending:${id}:${ends}`,
            at: now,
            about,
            thing: { ...thing, words: { ...thing.words, until: ends } },
          },
        };
      }),
  );
};
