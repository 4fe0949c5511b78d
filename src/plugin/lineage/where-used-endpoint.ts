/**
 * `GET /api/where-used?kind=photograph&key=fig-in-red-bowl`: who uses a thing, as far as the asker
 * may know.
 *
 * Payload asks nobody for access at an endpoint of our own: the thing itself and everything that
 * uses it are read as the one who asks. What has no document, such as a token, is no secret. Where
 * two brands have the same key, `&brand=` says which is meant.
 */
import type { Endpoint, PayloadRequest, Where } from "payload";
import { z } from "zod";
import {
  documentsOf,
  findUses,
  isOfBrand,
  isUseKind,
  privateJson,
  type Used,
  usedOf,
  type UseKind,
  useKinds,
} from "#collections";
import { ToolkitError } from "#render/errors";

const querySchema = z
  .object({
    kind: z.string().refine(isUseKind),
    key: z.string().min(1).max(200).optional(),
    id: z.string().min(1).max(64).optional(),
    brand: z.string().min(1).max(200).optional(),
    page: z.coerce.number().int().min(1).max(100_000).default(1),
    limit: z.coerce.number().int().min(1).max(100).default(25),
  })
  .refine(({ id, key }) => (id === undefined) !== (key === undefined));

const usage = `Expected ?kind= with one of ${useKinds.join(", ")}, and &key= or &id=; &brand= where brands share a key; &page= counts from 1 and &limit= is at most 100`;

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
    return privateJson({ ...used, groups });
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

/** What a question names. */
interface Asked {
  readonly key?: string | undefined;
  readonly id?: string | undefined;
  readonly brand?: string | undefined;
}

/** The thing that is asked about. One that is closed to the asker is as good as none. */
async function find(
  req: PayloadRequest,
  kind: UseKind,
  asked: Asked,
): Promise<Used> {
  const name = asked.key ?? asked.id ?? "";
  const place = documentsOf(kind);
  if (!place) return withoutDocument(req, kind, asked);
  const { docs } = await req.payload.find({
    collection: place.collection,
    where: whereOf(place.key, asked, isOfBrand(kind)),
    limit: 2,
    depth: 0,
    overrideAccess: false,
    req,
  });
  if (docs.length > 1)
    throw new ToolkitError(
      "usage",
      `Cannot tell which ${kind} "${name}" is meant: several brands have one, so add &brand=`,
    );
  const [document] = docs;
  const used = document && (await usedOf(req, place.collection, document));
  if (used) return used;
  if (asked.key !== undefined && !secrets.has(kind))
    return withoutDocument(req, kind, asked);
  throw new ToolkitError(
    "not-found",
    `No ${kind} "${name}": it is gone or closed to you`,
  );
}

const whereOf = (
  field: string,
  { brand, id, key }: Asked,
  isBranded: boolean,
): Where => {
  if (id !== undefined) return { id: { equals: id } };
  const named: Where = { [field]: { equals: key } };
  return isBranded && brand !== undefined
    ? { and: [named, { "brand.slug": { equals: brand } }] }
    : named;
};

/** What is only in lineages: a token, a font, a logo that is gone. Of one brand, that brand is meant. */
async function withoutDocument(
  req: PayloadRequest,
  kind: UseKind,
  asked: Asked,
): Promise<Used> {
  const key = asked.key ?? asked.id ?? "";
  if (!isOfBrand(kind)) return { kind, key };
  if (asked.brand !== undefined) return { kind, key, brand: asked.brand };
  const { docs } = await req.payload.find({
    collection: "brands",
    select: { slug: true },
    limit: 2,
    depth: 0,
    overrideAccess: false,
    req,
  });
  const [brand, another] = docs;
  if (another)
    throw new ToolkitError(
      "usage",
      `Cannot tell which ${kind} "${key}" is meant: there are several brands, so add &brand=`,
    );
  return brand ? { kind, key, brand: brand.slug } : { kind, key };
}
