/** What somebody has made in the studio or by the command line, and how often it was handed out, told from the audit. */
import { sql } from "@payloadcms/db-sqlite/drizzle";
import type { PayloadRequest } from "payload";
import { z } from "zod";
import { findKnownFormat, type Rendition } from "#collections";
import { runSql } from "../database/run-sql.ts";
import { packAddress } from "./pack-address.ts";
import { studioPerson } from "./person.ts";
import type { HistoryEntry } from "./history-shapes.ts";

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
  const { entries, pages } = await pageOf(req, name, page ?? 1);
  const ids = entries.map(({ id }) => id);
  const [renditions, counts] = await Promise.all([
    renditionsOf(req, ids),
    handedOut(req, ids),
  ]);
  const made: HistoryEntry[] = [];
  for (const { at, id } of entries) {
    const rendition = renditions.get(id);
    if (!rendition) continue;
    const format = await findKnownFormat(rendition.format ?? "", req);
    made.push({
      ...entryOf(rendition, at, counts.get(id) ?? 0),
      isPrintable: typeof format !== "string" && format.medium === "print",
    });
  }
  return { made, page: page ?? 1, pages };
}

const rowSchema = z.object({
  id: z.coerce.number(),
  at: z.union([z.string(), z.date()]).transform((at) => new Date(at)),
  all: z.coerce.number(),
});

/** A page of what somebody has made, each output once: a press file is its print order's, and stands there. */
async function pageOf(
  req: PayloadRequest,
  name: string,
  page: number,
): Promise<{
  readonly entries: readonly { readonly id: number; readonly at: string }[];
  readonly pages: number;
}> {
  const rows = await runSql(
    req,
    sql`select r.id as id, max(e.at) as at, count(*) over () as "all"
      from audit_events e join renditions r on e.about = 'rendition:' || r.id
      where e.actor = ${name} and e.kind in ('rendition-made', 'rendition-asked') and r.purpose <> 'press'
      group by r.id order by max(e.sequence) desc
      limit ${perPage} offset ${(page - 1) * perPage}`,
  );
  const found = z.array(rowSchema).parse(rows);
  return {
    entries: found.map(({ at, id }) => ({ id, at: at.toISOString() })),
    pages: Math.ceil((found[0]?.all ?? 0) / perPage),
  };
}

async function renditionsOf(req: PayloadRequest, ids: readonly number[]) {
  const { docs } = await req.payload.find({
    collection: "renditions",
    where: { id: { in: [...ids] } },
    select: {
      name: true,
      toolkit: true,
      template: true,
      format: true,
      language: true,
      files: true,
      manifest: true,
      spoken: true,
    },
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  });
  return new Map(docs.map((document) => [document.id, document]));
}

const proofSchema = z.object({ isProof: z.literal(true) });

/** How often files of renditions went out, to anybody: downloads, packs and shares. A proof is looked at, not used. */
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
    select: { about: true, detail: true },
    pagination: false,
    depth: 0,
    req,
  });
  const counts = new Map<number, number>();
  for (const { about, detail } of docs) {
    if (proofSchema.safeParse(detail).success) continue;
    const id = Number(about.replace("rendition:", ""));
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

const manifestSchema = z.object({ toolkit: z.object({ slug: z.string() }) });

const spokenSchema = z.array(z.object({ slot: z.string(), text: z.string() }));

/** What tells an output from others of its kind: its headline, else the first that it says. */
function headlineOf(spoken: unknown): string {
  const lines = spokenSchema.safeParse(spoken).data ?? [];
  return (
    (lines.find(({ slot }) => slot === "headline") ?? lines[0])?.text ?? ""
  );
}

function entryOf(
  {
    files,
    format,
    id,
    language,
    manifest,
    name,
    spoken,
    template,
  }: Pick<
    Rendition,
    | "files"
    | "format"
    | "id"
    | "language"
    | "manifest"
    | "name"
    | "spoken"
    | "template"
  >,
  madeAt: string,
  handed: number,
): Omit<HistoryEntry, "isPrintable"> {
  const read = manifestSchema.safeParse(manifest);
  return {
    rendition: id,
    name,
    headline: headlineOf(spoken),
    toolkit: read.success ? read.data.toolkit.slug : "",
    template: template ?? "",
    format: format ?? "",
    language: language ?? "",
    madeAt,
    handedOut: handed,
    files: (files ?? []).map(
      (_, index) => `/api/renditions/${id}/files/${index + 1}`,
    ),
    picture: `/api/renditions/${id}/pages/1/picture?small`,
    pack: packAddress([id]),
  };
}
