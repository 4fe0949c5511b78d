/**
 * Bulk upload over the network: `POST /api/photographs/import` with a ZIP archive as its body, and
 * `GET` and `DELETE /api/photographs/import/:id` to watch and to end it. `GET /api/photographs/import`
 * lists one's own imports that the program still knows of, so that a page that was left finds them again.
 *
 * It gives nobody a right: each photograph is created as the person who sent the archive.
 */
import { rm } from "node:fs/promises";
import type {
  CollectionConfig,
  Endpoint,
  PayloadRequest,
  TypedUser,
} from "payload";
import { z } from "zod";
import { hasRole, may, privateJson } from "#collections";
import { ToolkitError } from "#render/errors";
import { aboveList } from "../above-list.ts";
import type { ImportEntry } from "./import-photographs.ts";
import {
  createImportQueue,
  type ImportProgress,
  type ImportQueue,
} from "./import-queue.ts";
import { usualLimits } from "./import-source.ts";
import { receiveArchive } from "./receive-archive.ts";

type CollectionEndpoint = Omit<Endpoint, "root">;

/** The photographs, with a way in for whole archives. */
export function importable(
  photographs: CollectionConfig,
  folder: string,
): CollectionConfig {
  const queue = createImportQueue();
  return {
    ...photographs,
    admin: aboveList(
      photographs,
      "/src/app/(payload)/components/import/import-link.tsx#ImportLink",
    ),
    endpoints: [
      start(queue, folder),
      list(queue),
      watch(queue),
      end(queue),
      ...(photographs.endpoints || []),
    ],
  };
}

const text = z.string().trim().min(1).max(1000).optional();
const askedSchema = z.object({ name: text, credit: text, alt: text });

const start = (queue: ImportQueue, folder: string): CollectionEndpoint => ({
  path: "/import",
  method: "post",
  handler: async (req) => {
    const user = whoMayImport(req);
    const asked = askedOf(req);
    const leave = queue.reserve();
    let place: string | undefined;
    try {
      place = await receiveArchive(req.body ?? null, folder);
      const { zipSource } = await import("./zip-source.ts");
      const { alt, credit, name = "archive.zip" } = asked;
      const source = await zipSource(place, usualLimits, name);
      const archive = {
        name,
        place,
        source,
        user,
        payload: req.payload,
        words: {
          ...(alt !== undefined && { alt }),
          ...(credit !== undefined && { credit }),
        },
      };
      const progress = queue.add(archive, leave);
      return answer(progress, { status: 202 });
    } catch (error) {
      leave();
      if (place !== undefined) await rm(place, { force: true });
      throw error;
    }
  },
});

function whoMayImport(req: PayloadRequest): TypedUser {
  if (req.user && may("create", "photographs", req)) return req.user;
  throw new ToolkitError(
    "forbidden",
    "Cannot import photographs: only those who may hand photographs in can hand in an archive of them",
  );
}

function askedOf(req: PayloadRequest): z.infer<typeof askedSchema> {
  const type = req.headers.get("content-type") ?? "";
  if (type.startsWith("multipart/"))
    throw new ToolkitError(
      "import-archive",
      "Cannot import a form: send the ZIP archive itself as the body, with the type application/zip",
    );
  const asked = askedSchema.safeParse(Object.fromEntries(req.searchParams));
  if (asked.success) return asked.data;
  throw new ToolkitError(
    "usage",
    "Expected ?name=, &credit= and &alt= with at most 1000 letters each, or none of them",
  );
}

const list = (queue: ImportQueue): CollectionEndpoint => ({
  path: "/import",
  method: "get",
  handler: (req) => {
    const own = queue.all().filter(({ user }) => isAsker(user, req));
    return Promise.resolve(
      privateJson({
        imports: own.map(({ progress: { entries, ...progress } }) => ({
          ...progress,
          done: entries.length,
        })),
      }),
    );
  },
});

const isAsker = (
  user: TypedUser | undefined,
  { user: asker }: PayloadRequest,
): boolean =>
  asker !== null &&
  user?.id === asker.id &&
  user.collection === asker.collection;

const watch = (queue: ImportQueue): CollectionEndpoint => ({
  path: "/import/:id",
  method: "get",
  handler: (req) => {
    const progress = ownImport(queue, req);
    const after = z.coerce.number().int().min(0).catch(0);
    return answer(progress, {
      after: after.parse(req.searchParams.get("after") ?? 0),
    });
  },
});

const end = (queue: ImportQueue): CollectionEndpoint => ({
  path: "/import/:id",
  method: "delete",
  handler: (req) => {
    const progress = ownImport(queue, req);
    queue.cancel(progress.id);
    return answer(progress, { status: 202, after: progress.entries.length });
  },
});

/** The import that is asked for. One of somebody else is as good as none. */
function ownImport(queue: ImportQueue, req: PayloadRequest): ImportProgress {
  const found = queue.find(String(req.routeParams?.["id"]));
  const isOwn = isAsker(found?.user, req);
  if (found && (isOwn || hasRole(req, "administrator"))) return found.progress;
  throw new ToolkitError(
    "not-found",
    "No such import: where the program was started again meanwhile it was interrupted, so hand the same archive in again, what was taken is recognised",
  );
}

/** An import as it is told over the network: with the files from a number on. */
export interface ImportAnswer extends Omit<ImportProgress, "entries"> {
  /** Files that are done with. */
  readonly done: number;
  readonly counts: Readonly<Record<ImportEntry["outcome"], number>>;
  readonly entries: readonly ImportEntry[];
}

function answer(
  { entries, ...progress }: ImportProgress,
  {
    after = 0,
    status = 200,
  }: { readonly after?: number; readonly status?: number },
): Promise<Response> {
  const count = (wanted: ImportEntry["outcome"]) =>
    entries.filter(({ outcome }) => outcome === wanted).length;
  const body: ImportAnswer = {
    ...progress,
    done: entries.length,
    counts: {
      taken: count("taken"),
      present: count("present"),
      refused: count("refused"),
    },
    entries: entries.slice(after),
  };
  return Promise.resolve(privateJson(body, status));
}
