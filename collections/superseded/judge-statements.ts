/**
 * Which outputs state a figure that has changed, ended or been taken back since they were made.
 *
 * Nothing of it is kept: it is derived from what an output says that it was made from. One query, whatever the
 * number of outputs. A fact that is in no library says nothing about an output.
 */
import type { PayloadRequest } from "payload";
import {
  supersessionOf,
  supersessionText,
  type Day,
  type StandingFact,
  type Supersession,
} from "#brand";
import { dayOf } from "../fields/day.ts";
import type { Fact, Rendition } from "../payload-types.ts";

/** A figure in an output that is no longer right. */
export interface SupersededFact {
  readonly key: string;
  /** What the fact states, as people know it. */
  readonly name: string;
  readonly kind: Supersession;
  /** As the output has it: `52 as of 2026-04-01`. */
  readonly stated: string;
  /** What became of it: `is now 60 as of 1 May 2026`. */
  readonly now: string;
}

/** Outputs as their lineage tells of them. */
export type Stating = Pick<Rendition, "id" | "uses">;

const prefix = "fact:";

/** The figures of each of some outputs that are no longer right, on a day. */
export async function supersededFacts(
  req: PayloadRequest,
  renditions: readonly Stating[],
  today: Day,
): Promise<ReadonlyMap<number, readonly SupersededFact[]>> {
  const stated = renditions.map(({ id, uses }) => ({
    id,
    facts: (uses ?? []).flatMap(({ as, of }) =>
      of.startsWith(prefix)
        ? { key: of.slice(prefix.length), stated: as ?? "" }
        : [],
    ),
  }));
  const keys = new Set(stated.flatMap(({ facts }) => facts).map(keyOf));
  const facts = await findFacts(req, [...keys]);
  return new Map(
    stated.map((one) => [
      one.id,
      one.facts.flatMap(({ key, stated: said }) => {
        const fact = facts.get(key);
        const kind = fact && supersessionOf(said, fact, today);
        if (!fact || !kind) return [];
        const now = supersessionText(kind, fact);
        return { key, name: fact.name, kind, stated: said, now };
      }),
    ]),
  );
}

const keyOf = ({ key }: { readonly key: string }): string => key;

/** Facts as they stand, by their keys. */
async function findFacts(
  req: PayloadRequest,
  keys: readonly string[],
): Promise<ReadonlyMap<string, StandingFact>> {
  if (keys.length === 0) return new Map();
  const { docs } = await req.payload.find({
    collection: "facts",
    where: { key: { in: [...keys] } },
    select: {
      key: true,
      name: true,
      value: true,
      asOf: true,
      expires: true,
      _status: true,
    },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return new Map(
    docs.flatMap((document) => {
      const fact = standingFact(document);
      return fact ? [[fact.key, fact] as const] : [];
    }),
  );
}

/** A fact's document as it stands; nothing while it has no day. */
export function standingFact({
  _status,
  asOf,
  expires,
  key,
  name,
  value,
}: Pick<Fact, "asOf" | "expires" | "key" | "name" | "value" | "_status">):
  StandingFact | undefined {
  const speaksOf = dayOf(asOf);
  const ends = dayOf(expires);
  return (
    speaksOf && {
      key,
      name,
      value,
      asOf: speaksOf,
      ...(ends && { expires: ends }),
      isPublished: _status !== "draft",
    }
  );
}
