import type { Where } from "payload";
import { londonTimeAt } from "#brand";
import { expiriesDue, type Expiry } from "#collections";
import type { DueSource } from "../due.table.ts";

/** Who looks after each kind of thing that ends. Who may not read consents is told of none. */
const keepers: Readonly<Record<Expiry["kind"], Where>> = {
  consent: { roles: { in: ["consent-officer"] } },
  licence: { roles: { in: ["guardian", "designer"] } },
  photograph: { roles: { in: ["guardian", "designer"] } },
  toolkit: { roles: { in: ["guardian", "officer"] } },
};

/** Consents, licences, photographs and toolkits that come within 90, 30 or 7 days of their end, each notice once. */
export const expiriesNear: DueSource = async (req, now) => {
  const { admin } = req.payload.config.routes;
  const found = await expiriesDue(req.payload, londonTimeAt(now).day, req);
  return found.map(({ collection, id, kind, lastDay, notice, reference }) => ({
    to: keepers[kind],
    matter: {
      kind: "expiry-near" as const,
      key: `expiry-near:${kind}:${id}:${reference}:${lastDay}:${notice}`,
      at: now,
      about: `${kind}:${reference}`,
      thing: {
        words: { name: reference, until: lastDay },
        address: `${admin}/collections/${collection}/${id}`,
      },
    },
  }));
};
