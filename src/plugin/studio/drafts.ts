/**
 * Drafts of the studio: kept as they are typed, each by whoever began it. What is saved from an older revision is
 * refused together with what stands there now, so that two tabs lose nothing of each other's.
 */
import type { PayloadRequest, Where } from "payload";
import { z } from "zod";
import type { Draft as DraftDocument } from "#collections";
import { ToolkitError } from "#render/errors";
import { draftSchema, type DraftSaved } from "./asked.ts";
import { studioPerson } from "./person.ts";
import type { Draft } from "./shapes.ts";

/** Days that a draft is kept after it was changed last: our own default, a quarter; a council sets its own. */
const daysKept = 90;
const perPage = 20;
/** Drafts of one person: more than anybody works on, and not enough to fill a disk. */
const greatestDrafts = 500;

const contentSchema = draftSchema.omit({ name: true, toolkit: true });

/** Where lists of drafts are narrowed. */
export const draftsQuery = z.object({
  toolkit: z.string().min(1).max(100).optional(),
  page: z.coerce.number().int().min(1).max(1000).default(1),
});

/** A page of drafts, those changed last first. */
export interface DraftPage {
  readonly drafts: readonly Draft[];
  readonly page: number;
  readonly pages: number;
}

const oldest = (): string =>
  new Date(Date.now() - daysKept * 86_400_000).toISOString();

const own = (req: PayloadRequest) =>
  ({ overrideAccess: false, depth: 0, req }) as const;

/** One's own drafts. */
export async function studioDrafts(
  req: PayloadRequest,
  { page, toolkit }: Partial<z.output<typeof draftsQuery>> = {},
): Promise<DraftPage> {
  studioPerson(req);
  const narrowed: Where[] = toolkit ? [{ toolkit: { equals: toolkit } }] : [];
  const found = await req.payload.find({
    collection: "drafts",
    where: { and: [{ updatedAt: { greater_than: oldest() } }, ...narrowed] },
    sort: "-updatedAt",
    limit: perPage,
    page: page ?? 1,
    ...own(req),
  });
  const open = await openAmong(
    req,
    found.docs.map((document) => document.toolkit),
  );
  return {
    drafts: found.docs.map((document) => draftFrom(document, open)),
    page: found.page ?? 1,
    pages: found.totalPages,
  };
}

/** One of one's own drafts. Somebody else's is as good as none. */
export async function studioDraft(
  req: PayloadRequest,
  id: string | number,
): Promise<Draft> {
  studioPerson(req);
  const document = await req.payload.findByID({
    collection: "drafts",
    id,
    disableErrors: true,
    ...own(req),
  });
  if (!document)
    throw new ToolkitError(
      "not-found",
      `No such draft: it is gone, or was not touched for ${daysKept} days`,
    );
  return draftFrom(document, await openAmong(req, [document.toolkit]));
}

/** Begins a draft. Those that nobody has touched for long are forgotten on the way. */
export async function beginDraft(
  req: PayloadRequest,
  asked: DraftSaved,
): Promise<Draft> {
  const { user } = studioPerson(req);
  await req.payload.db.deleteMany({
    collection: "drafts",
    where: { updatedAt: { less_than: oldest() } },
    req,
  });
  const { totalDocs } = await req.payload.count({
    collection: "drafts",
    overrideAccess: false,
    req,
  });
  if (totalDocs >= greatestDrafts)
    throw new ToolkitError(
      "too-long",
      `Cannot begin another draft: you have ${totalDocs}, so delete some first`,
    );
  const { name, toolkit, ...content } = asked;
  const open = await openAmong(req, [toolkit]);
  const document = await req.payload.create({
    collection: "drafts",
    data: {
      name: name ?? open.get(toolkit) ?? toolkit,
      toolkit,
      content,
      person: Number(user.id),
    },
    ...own(req),
  });
  return draftFrom(document, open);
}

/** What came of saving a draft: the draft, or what stands there since somebody has saved it meanwhile. */
export type DraftSaving =
  | { readonly kind: "saved"; readonly draft: Draft }
  | {
      readonly kind: "conflict";
      readonly message: string;
      readonly current: Draft;
    };

/** Saves a draft whole, as it stands in a form that was opened with a revision. */
export async function saveDraft(
  req: PayloadRequest,
  id: string | number,
  { name, revision, toolkit, ...content }: DraftSaved & { revision: number },
): Promise<DraftSaving> {
  const before = await studioDraft(req, id);
  if (before.toolkit !== toolkit)
    throw new ToolkitError(
      "usage",
      `Cannot turn a draft of "${before.toolkit}" into one of "${toolkit}": begin another`,
    );
  try {
    const document = await req.payload.update({
      collection: "drafts",
      id,
      data: { ...(name !== undefined && { name }), content, revision },
      ...own(req),
    });
    const open = await openAmong(req, [toolkit]);
    return { kind: "saved", draft: draftFrom(document, open) };
  } catch (error) {
    if (!(error instanceof ToolkitError) || error.code !== "conflict")
      throw error;
    const current = await studioDraft(req, id);
    return { kind: "conflict", message: error.message, current };
  }
}

/** Throws a draft away. */
export async function dropDraft(
  req: PayloadRequest,
  id: string | number,
): Promise<void> {
  await studioDraft(req, id);
  await req.payload.delete({ collection: "drafts", id, ...own(req) });
}

/** The names of toolkits that are published and open to whoever asks, by slug. */
async function openAmong(
  req: PayloadRequest,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (slugs.length === 0) return new Map();
  const { docs } = await req.payload.find({
    collection: "toolkits",
    where: {
      and: [
        { slug: { in: [...new Set(slugs)] } },
        { _status: { equals: "published" } },
      ],
    },
    select: { slug: true, name: true },
    pagination: false,
    ...own(req),
  });
  return new Map(docs.map(({ name, slug }) => [slug, name]));
}

/** A draft as it is told. One whose content cannot be read any more begins empty, under its name. */
function draftFrom(
  { content, id, name, revision, toolkit, updatedAt }: DraftDocument,
  open: ReadonlyMap<string, string>,
): Draft {
  const read = contentSchema.safeParse(content);
  const kept = read.success
    ? read.data
    : { language: "en", copy: {}, options: {}, choices: [] };
  return {
    ...kept,
    id,
    name,
    toolkit,
    revision: revision ?? 1,
    changedAt: updatedAt,
    isOpen: open.has(toolkit),
  };
}
