/**
 * Everything that a consent reaches: what its withdrawal stops, and whom somebody must write to.
 *
 * It is found anew from the photographs, the lineage of renditions, the links and the audit; only a worksheet
 * keeps it as it was. A few queries, whatever it finds. Whoever asks must have been asked for the right to
 * read the consent.
 */
import type { CollectionSlug, PayloadRequest, Where } from "payload";
import type { Photograph, Rendition } from "../payload-types.ts";
import { referenceOf } from "../reference-of.ts";
import { referencesTo } from "../where-used/references.ts";
import { useOf } from "../where-used/use-kinds.ts";
import { outputUsers } from "../withdrawals/output-users.ts";
import {
  noReach,
  type ConsentReach,
  type ReachedDocument,
  type ReachedPhotograph,
  type ReachedRendition,
} from "../withdrawals/reach.ts";

/** Finds what a consent reaches at a moment. */
export async function reachOfConsent(
  req: PayloadRequest,
  consent: number,
  moment: Date,
): Promise<ConsentReach> {
  const photographs = await photographsWith(req, consent);
  if (photographs.length === 0) return noReach;
  const documents = await documentsWith(req, photographs);
  const renditions = await renditionsOf(req, photographs);
  if (renditions.length === 0) return { ...noReach, photographs, documents };
  const among = new Map(renditions.map((one) => [one.id, one]));
  const users = await Promise.all(
    outputUsers.map(async ({ find, kind, title }) => ({
      kind,
      title,
      items: await find(req, among, moment),
    })),
  );
  return {
    photographs,
    renditions,
    users: users.filter(({ items }) => items.length > 0),
    documents,
  };
}

const all = { pagination: false, limit: 0 } as const;

/** One that was thrown away lives on in what was made of it. */
async function photographsWith(
  req: PayloadRequest,
  consent: number,
): Promise<readonly ReachedPhotograph[]> {
  const { docs } = await req.payload.db.find<Photograph>({
    collection: "photographs",
    where: { "people.consent": { equals: consent } },
    select: { slug: true, title: true },
    sort: "slug",
    ...all,
    req,
  });
  const once = new Map(docs.map((found) => [found.id, found]));
  return [...once.values()].map(({ id, slug, title }) => ({ id, slug, title }));
}

async function renditionsOf(
  req: PayloadRequest,
  photographs: readonly ReachedPhotograph[],
): Promise<readonly ReachedRendition[]> {
  const { docs } = await req.payload.db.find<Rendition>({
    collection: "renditions",
    where: {
      "uses.of": {
        in: photographs.map(({ slug }) => useOf("photograph", slug)),
      },
      status: { equals: "ready" },
    },
    select: { name: true, purpose: true, createdAt: true, toolkit: true },
    sort: "-createdAt",
    ...all,
    req,
  });
  // One with two of the photographs is found once for each.
  const once = new Map(docs.map((rendition) => [rendition.id, rendition]));
  return [...once.values()].map((rendition) => ({
    id: rendition.id,
    name: rendition.name,
    purpose: rendition.purpose,
    createdAt: new Date(rendition.createdAt).toISOString(),
    toolkit: Number(referenceOf(rendition.toolkit)) || null,
  }));
}

/** Collections whose documents show or offer photographs now. What was made is looked at apart. */
async function documentsWith(
  req: PayloadRequest,
  photographs: readonly ReachedPhotograph[],
): Promise<readonly ReachedDocument[]> {
  const clauses = new Map<string, Where[]>();
  for (const { id, slug } of photographs)
    for (const [collection, where] of referencesTo(req.payload, {
      kind: "photograph",
      key: slug,
      id,
    }))
      if (collection !== "renditions")
        clauses.set(collection, [...(clauses.get(collection) ?? []), where]);
  const found: ReachedDocument[] = [];
  for (const { slug } of req.payload.config.collections)
    found.push(...(await titlesIn(req, slug, clauses.get(slug) ?? [])));
  return found;
}

async function titlesIn(
  req: PayloadRequest,
  collection: CollectionSlug,
  clauses: readonly Where[],
): Promise<readonly ReachedDocument[]> {
  if (clauses.length === 0) return [];
  const { useAsTitle = "id" } =
    req.payload.collections[collection].config.admin;
  const { docs } = await req.payload.find({
    collection,
    where: { or: [...clauses] },
    select: { [useAsTitle]: true },
    sort: "id",
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return docs.map((document) => ({
    collection,
    id: Number(document.id),
    title: String(Reflect.get(document, useAsTitle) ?? document.id),
  }));
}
