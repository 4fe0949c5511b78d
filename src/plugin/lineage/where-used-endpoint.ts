/**
 * `GET /api/where-used?kind=photograph&key=fig-in-red-bowl`: who uses a thing, as far as the asker
 * may know.
 *
 * Payload asks nobody for access at an endpoint of our own: the thing itself and everything that
 * uses it are read as the one who asks. What has no document, such as a token, is no secret.
 */
import type { Endpoint, PayloadRequest } from "payload";
import { z } from "zod";
import {
  documentsOf,
  findUses,
  isUseKind,
  useKinds,
  type Used,
  type UseKind,
} from "#collections";
import { ToolkitError } from "#render/errors";

const querySchema = z
  .object({
    kind: z.string().refine(isUseKind),
    key: z.string().min(1).max(200).optional(),
    id: z.string().min(1).max(64).optional(),
    page: z.coerce.number().int().min(1).max(100_000).default(1),
    limit: z.coerce.number().int().min(1).max(100).default(25),
  })
  .refine(({ id, key }) => (id === undefined) !== (key === undefined));

const usage = `Expected ?kind= with one of ${useKinds.join(", ")}, and &key= or &id=; &page= counts from 1 and &limit= is at most 100`;

/** The endpoint, for the root of the API. */
export const whereUsed: Endpoint = {
  path: "/where-used",
  method: "get",
  handler: async (req) => {
    if (!req.user)
      throw new ToolkitError(
        "unknown-person",
        "Cannot tell where things are used: log in first",
      );
    const query = querySchema.safeParse(
      Object.fromEntries(req.searchParams ?? []),
    );
    if (!query.success) throw new ToolkitError("usage", usage);
    const { kind, limit, page, ...asked } = query.data;
    const used = await find(req, kind, asked);
    const groups = await findUses(req, used, { limit, page });
    return Response.json(
      { kind, key: used.key, groups },
      { headers: { "cache-control": "private, no-store" } },
    );
  },
};

/** Kinds of which not everybody may know that one is there. */
const secrets: ReadonlySet<UseKind> = new Set([
  "photograph",
  "person",
  "message",
  "fact",
  "toolkit",
]);

/** The thing that is asked about. One that is closed to the asker is as good as none. */
async function find(
  req: PayloadRequest,
  kind: UseKind,
  asked: {
    readonly key?: string | undefined;
    readonly id?: string | undefined;
  },
): Promise<Used> {
  const place = documentsOf(kind);
  if (!place) return { kind, key: asked.key ?? asked.id ?? "" };
  const { docs } = await req.payload.find({
    collection: place.collection,
    where:
      asked.id === undefined
        ? { [place.key]: { equals: asked.key } }
        : { id: { equals: asked.id } },
    limit: 1,
    depth: 0,
    overrideAccess: false,
    req,
  });
  const [document] = docs;
  if (!document && asked.key !== undefined && !secrets.has(kind))
    return { kind, key: asked.key };
  if (!document)
    throw new ToolkitError(
      "not-found",
      `No ${kind} "${asked.key ?? asked.id}": it is gone or closed to you`,
    );
  return {
    kind,
    key: String(Reflect.get(document, place.key)),
    id: document.id,
  };
}
