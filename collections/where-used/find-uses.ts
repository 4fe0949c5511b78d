/**
 * Who uses a thing: documents that refer to it and renditions that were made with it.
 *
 * It counts and names only what the asker may read, and leaves out collections that are closed to
 * them. It decides nothing: refusing is the business of whoever asks.
 */
import type { CollectionSlug, PayloadRequest, Where } from "payload";
import { documentsOf, useOf } from "./use-kinds.ts";
import { referencesTo, type Used } from "./references.ts";

/** The users of a thing in one collection, a page of them. */
export interface UseGroup {
  readonly collection: CollectionSlug;
  readonly totalDocs: number;
  readonly page: number;
  readonly totalPages: number;
  readonly docs: readonly {
    readonly id: number | string;
    readonly title: string;
  }[];
}

/** How a search goes. */
export interface FindUsesOptions {
  readonly page?: number;
  readonly limit?: number;
  /** Sees everything, as the program does. Whoever says so must not tell what was found. */
  readonly overrideAccess?: boolean;
  /** Looks at the newest drafts beside what stands; then there is one page. */
  readonly drafts?: boolean;
}

/** Groups with at least one user, in the order of the menu. */
export async function findUses(
  req: PayloadRequest,
  used: Used,
  options: FindUsesOptions = {},
): Promise<readonly UseGroup[]> {
  const references = new Map(referencesTo(req.payload, used));
  if (used.kind === "person")
    references.set("renditions", await ofPhotographsOf(req, used, options));
  const groups: UseGroup[] = [];
  for (const { slug } of req.payload.config.collections) {
    const where = references.get(slug);
    if (!where || !(await isOpen(req, slug, options))) continue;
    const group = await usersIn(req, { collection: slug, where }, options);
    if (group.totalDocs > 0) groups.push(group);
  }
  return groups;
}

/** Whether somebody may read anything at all of a collection. */
const isOpen = async (
  req: PayloadRequest,
  slug: CollectionSlug,
  { overrideAccess = false }: FindUsesOptions,
): Promise<boolean> =>
  overrideAccess ||
  (await req.payload.collections[slug].config.access.read({ req })) !== false;

/** A question to one collection. */
interface Question {
  readonly collection: CollectionSlug;
  readonly where: Where;
}

async function usersIn(
  req: PayloadRequest,
  question: Question,
  options: FindUsesOptions,
): Promise<UseGroup> {
  const { collection } = question;
  const { limit = 10, overrideAccess = false, page = 1 } = options;
  const { config } = req.payload.collections[collection];
  if (options.drafts && config.versions?.drafts)
    return usersWithDrafts(req, question, options);
  const found = await req.payload.find({
    ...asked(req, question),
    limit,
    page,
    overrideAccess,
    req,
  });
  return {
    collection,
    totalDocs: found.totalDocs,
    page: found.page ?? page,
    totalPages: found.totalPages,
    docs: found.docs.map(titled(req, collection)),
  };
}

/** What stands and what is drafted lie in two tables: each document counts once. */
async function usersWithDrafts(
  req: PayloadRequest,
  question: Question,
  { limit = 10, overrideAccess = false }: FindUsesOptions,
): Promise<UseGroup> {
  const { collection } = question;
  const users = new Map<number | string, UseGroup["docs"][number]>();
  for (const draft of [false, true]) {
    const { docs } = await req.payload.find({
      ...asked(req, question),
      pagination: false,
      draft,
      overrideAccess,
      req,
    });
    for (const user of docs.map(titled(req, collection)))
      users.set(user.id, user);
  }
  const docs = [...users.values()].slice(0, limit);
  return { collection, totalDocs: users.size, page: 1, totalPages: 1, docs };
}

const titleField = (req: PayloadRequest, collection: CollectionSlug): string =>
  req.payload.collections[collection].config.admin.useAsTitle ?? "id";

const asked = (req: PayloadRequest, { collection, where }: Question) => ({
  collection,
  where,
  select: { [titleField(req, collection)]: true },
  sort: "-createdAt",
  depth: 0,
});

const titled =
  (req: PayloadRequest, collection: CollectionSlug) =>
  (document: { readonly id: number | string }) => ({
    id: document.id,
    title: String(
      Reflect.get(document, titleField(req, collection)) ?? document.id,
    ),
  });

/** At most this many photographs of a person are followed to their renditions. */
const greatestPhotographs = 1000;

/** A person is in an output through the photographs that show them. */
async function ofPhotographsOf(
  req: PayloadRequest,
  used: Used,
  { overrideAccess = false }: FindUsesOptions,
): Promise<Where> {
  const where = referencesTo(req.payload, used).get("photographs");
  const key = documentsOf("photograph")?.key;
  if (!where || key === undefined) return { "uses.of": { in: [] } };
  const { docs } = await req.payload.find({
    collection: "photographs",
    where,
    select: { slug: true },
    depth: 0,
    limit: greatestPhotographs,
    overrideAccess,
    req,
  });
  return {
    "uses.of": { in: docs.map(({ slug }) => useOf("photograph", slug)) },
  };
}
