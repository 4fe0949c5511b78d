/** What somebody has made in the studio or by the command line, and how often it was handed out, told from the audit. */
import type { PayloadRequest } from "payload";
import { z } from "zod";
import { findKnownFormat, type Rendition } from "#collections";
import { packAddress } from "./pack-address.ts";
import { studioPerson } from "./person.ts";
import type { HistoryEntry } from "./shapes.ts";

const perPage = 25;

/** Which page of a history. */
export const historyQuery = z.object({
  page: z.coerce.number().int().min(1).max(1000).default(1),
});

/** A page of what somebody has made, the newest first. */
export interface HistoryPage {
  readonly made: readonly HistoryEntry[];
  readonly page: number;
  readonly pages: number;
}

/** What whoever asks has made. What was asked for again counts anew. */
export async function studioHistory(
  req: PayloadRequest,
  { page }: Partial<z.output<typeof historyQuery>> = {},
): Promise<HistoryPage> {
  const { name } = studioPerson(req);
  const { payload } = req;
  const events = await payload.find({
    collection: "audit-events",
    where: {
      actor: { equals: name },
      kind: { in: ["rendition-made", "rendition-asked"] },
    },
    select: { about: true, at: true },
    sort: "-sequence",
    limit: perPage,
    page: page ?? 1,
    depth: 0,
    req,
  });
  const latest = new Map<number, string>();
  for (const { about, at } of events.docs) {
    const id = Number(about.replace("rendition:", ""));
    if (!latest.has(id)) latest.set(id, at);
  }
  const ids = [...latest.keys()];
  const [renditions, counts] = await Promise.all([
    renditionsOf(req, ids),
    handedOut(req, ids),
  ]);
  const made: HistoryEntry[] = [];
  for (const id of ids) {
    const rendition = renditions.get(id);
    if (!rendition) continue;
    const format = await findKnownFormat(rendition.format ?? "", req);
    made.push({
      ...entryOf(rendition, latest.get(id) ?? "", counts.get(id) ?? 0),
      isPrintable: typeof format !== "string" && format.medium === "print",
    });
  }
  return {
    made,
    page: events.page ?? 1,
    pages: events.totalPages,
  };
}

async function renditionsOf(req: PayloadRequest, ids: readonly number[]) {
  const { docs } = await req.payload.find({
    collection: "renditions",
    // A press file is its print order's, and stands there.
    where: { id: { in: [...ids] }, purpose: { not_equals: "press" } },
    select: {
      name: true,
      toolkit: true,
      template: true,
      format: true,
      language: true,
      files: true,
      manifest: true,
    },
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  });
  return new Map(docs.map((document) => [document.id, document]));
}

/** How often files of renditions went out, to anybody: downloads, packs and shares. */
async function handedOut(
  req: PayloadRequest,
  ids: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  if (ids.length === 0) return new Map();
  const { docs } = await req.payload.find({
    collection: "audit-events",
    where: {
      kind: { equals: "handed-out" },
      about: { in: ids.map((id) => `rendition:${id}`) },
    },
    select: { about: true },
    pagination: false,
    depth: 0,
    req,
  });
  const counts = new Map<number, number>();
  for (const { about } of docs) {
    const id = Number(about.replace("rendition:", ""));
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

const manifestSchema = z.object({ toolkit: z.object({ slug: z.string() }) });

function entryOf(
  {
    files,
    format,
    id,
    language,
    manifest,
    name,
    template,
  }: Pick<
    Rendition,
    "files" | "format" | "id" | "language" | "manifest" | "name" | "template"
  >,
  madeAt: string,
  handed: number,
): Omit<HistoryEntry, "isPrintable"> {
  const read = manifestSchema.safeParse(manifest);
  return {
    rendition: id,
    name,
    toolkit: read.success ? read.data.toolkit.slug : "",
    template: template ?? "",
    format: format ?? "",
    language: language ?? "",
    madeAt,
    handedOut: handed,
    files: (files ?? []).map(
      (_, index) => `/api/renditions/${id}/files/${index + 1}`,
    ),
    pack: packAddress([id]),
  };
}
