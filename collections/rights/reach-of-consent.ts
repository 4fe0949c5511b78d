/**
 * Everything that a consent reaches: what its withdrawal stops, and whom somebody must write to.
 *
 * Nothing of it is kept: it is found anew from the photographs, the lineage of renditions, the links and the
 * audit. Five queries, whatever it finds. Whoever asks must have been asked for the right to read the consent.
 */
import type { PayloadRequest } from "payload";
import type {
  AuditEvent,
  Photograph,
  Rendition,
  Share,
} from "../payload-types.ts";
import { referenceOf } from "../reference-of.ts";
import { shareStateAt } from "../shares/share-state.ts";

/** A photograph that shows somebody with the consent. */
export type ReachedPhotograph = Pick<Photograph, "id" | "slug" | "title">;

/** An output with such a photograph in it, crops and all. */
export type ReachedRendition = Pick<
  Rendition,
  "id" | "name" | "purpose" | "createdAt"
>;

/** A link under which such an output can still be fetched. */
export type ReachedShare = Pick<
  Share,
  "id" | "recipient" | "purpose" | "expires"
>;

/** Somebody who has such an output. */
export interface ReachedDownload {
  readonly at: string;
  /** As the audit names who it was: `user:4`, `share:7`. */
  readonly actor: string;
  readonly rendition: number;
}

/** What a consent reaches. */
export interface ConsentReach {
  readonly photographs: readonly ReachedPhotograph[];
  readonly renditions: readonly ReachedRendition[];
  readonly shares: readonly ReachedShare[];
  /** The latest first. */
  readonly downloads: readonly ReachedDownload[];
}

const nothing: ConsentReach = {
  photographs: [],
  renditions: [],
  shares: [],
  downloads: [],
};

/** Finds what a consent reaches at a moment. */
export async function reachOfConsent(
  req: PayloadRequest,
  consent: number,
  moment: Date,
): Promise<ConsentReach> {
  const photographs = await photographsWith(req, consent);
  if (photographs.length === 0) return nothing;
  const renditions = await renditionsOf(req, photographs);
  if (renditions.length === 0) return { ...nothing, photographs };
  const ids = new Set(renditions.map(({ id }) => id));
  const [shares, downloads] = await Promise.all([
    sharesOf(req, ids, moment),
    downloadsOf(req, ids),
  ]);
  return { photographs, renditions, shares, downloads };
}

const all = { pagination: false, depth: 0, overrideAccess: true } as const;

async function photographsWith(
  req: PayloadRequest,
  consent: number,
): Promise<readonly ReachedPhotograph[]> {
  const { docs } = await req.payload.find({
    collection: "photographs",
    where: { "people.consent": { equals: consent } },
    select: { slug: true, title: true },
    sort: "slug",
    ...all,
    req,
  });
  return docs.map(({ id, slug, title }) => ({ id, slug, title }));
}

async function renditionsOf(
  req: PayloadRequest,
  photographs: readonly ReachedPhotograph[],
): Promise<readonly ReachedRendition[]> {
  const { docs } = await req.payload.find({
    collection: "renditions",
    where: {
      "uses.of": { in: photographs.map(({ slug }) => `photograph:${slug}`) },
      status: { equals: "ready" },
    },
    select: { name: true, purpose: true, createdAt: true },
    sort: "-createdAt",
    ...all,
    req,
  });
  // One with two of the photographs is found once for each.
  const once = new Map(docs.map((rendition) => [rendition.id, rendition]));
  return [...once.values()].map(({ createdAt, id, name, purpose }) => ({
    id,
    name,
    purpose,
    createdAt,
  }));
}

/** Links are few beside renditions: those that are open are read, and theirs are looked at here. */
async function sharesOf(
  req: PayloadRequest,
  renditions: ReadonlySet<number>,
  moment: Date,
): Promise<readonly ReachedShare[]> {
  const { docs } = await req.payload.find({
    collection: "shares",
    where: {
      isRevoked: { not_equals: true },
      expires: { greater_than: moment.toISOString() },
    },
    ...all,
    req,
  });
  return docs
    .filter(
      (share) =>
        shareStateAt(share, moment) === "open" &&
        (share.renditions ?? []).some((one) =>
          renditions.has(Number(referenceOf(one))),
        ),
    )
    .map(({ expires, id, purpose, recipient }) => ({
      id,
      recipient,
      purpose,
      expires: expires ?? null,
    }));
}

/** Names of one query: databases bound how many values a statement takes. */
const batch = 500;

async function downloadsOf(
  req: PayloadRequest,
  renditions: ReadonlySet<number>,
): Promise<readonly ReachedDownload[]> {
  const names = [...renditions].map((id) => `rendition:${id}`);
  const found: Pick<AuditEvent, "about" | "actor" | "at">[] = [];
  for (let start = 0; start < names.length; start += batch) {
    const { docs } = await req.payload.find({
      collection: "audit-events",
      where: {
        kind: { equals: "handed-out" },
        about: { in: names.slice(start, start + batch) },
      },
      select: { at: true, actor: true, about: true },
      sort: "-sequence",
      ...all,
      req,
    });
    found.push(...docs);
  }
  return found
    .map(({ about, actor, at }) => ({
      at,
      actor,
      rendition: Number(about.slice("rendition:".length)),
    }))
    .toSorted((one, other) => (one.at < other.at ? 1 : -1));
}
