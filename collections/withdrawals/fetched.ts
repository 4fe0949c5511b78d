/** Who has fetched outputs, as the audit tells it. */
import type { PayloadRequest } from "payload";
import { z } from "zod";
import type { AuditEvent } from "../payload-types.ts";
import type { Among } from "./output-user.ts";
import type { ReachedUser } from "./reach.ts";

/** How a file went out, as `handOut` records it. */
type Way = "pull" | "other";

const detailSchema = z.object({ handing: z.string() });

const wayOf = (detail: unknown): Way =>
  detailSchema.safeParse(detail).data?.handing === "pull" ? "pull" : "other";

/** Names of one query: databases bound how many values a statement takes. */
const batch = 500;

type Handing = Pick<AuditEvent, "about" | "actor" | "at" | "detail">;

/** Every file that went out in one way, the latest first. */
export async function fetched(
  req: PayloadRequest,
  among: Among,
  way: Way,
): Promise<readonly ReachedUser[]> {
  const events = (await handings(req, among)).filter(
    ({ detail }) => wayOf(detail) === way,
  );
  const names = await namesOf(req, new Set(events.map(({ actor }) => actor)));
  return events
    .map(({ about, actor, at }) => ({
      who: actor,
      at: new Date(at).toISOString(),
      renditions: [Number(about.slice("rendition:".length))],
      ...(names.get(actor) ?? { name: actor, purpose: "" }),
    }))
    .toSorted((one, other) => (one.at < other.at ? 1 : -1));
}

async function handings(
  req: PayloadRequest,
  among: Among,
): Promise<readonly Handing[]> {
  const wanted = [...among.keys()].map((id) => `rendition:${id}`);
  const found: Handing[] = [];
  for (let start = 0; start < wanted.length; start += batch) {
    const { docs } = await req.payload.db.find<Handing>({
      collection: "audit-events",
      where: {
        kind: { equals: "handed-out" },
        about: { in: wanted.slice(start, start + batch) },
      },
      select: { at: true, actor: true, about: true, detail: true },
      sort: "-sequence",
      pagination: false,
      limit: 0,
      req,
    });
    found.push(...docs);
  }
  return found;
}

type Named = Pick<ReachedUser, "name" | "keeper" | "purpose">;

/** What the audit calls whoever fetches, by where their names stand. */
const places = {
  user: "users",
  machine: "machines",
  share: "shares",
} as const;

interface NamedDocument {
  readonly id: number;
  readonly name?: string;
  readonly recipient?: string;
  readonly purpose?: string;
  readonly person?: unknown;
}

async function namesOf(
  req: PayloadRequest,
  actors: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Named>> {
  const names = new Map<string, Named>();
  for (const [kind, collection] of Object.entries(places)) {
    const ids = [...actors]
      .filter((actor) => actor.startsWith(`${kind}:`))
      .map((actor) => Number(actor.slice(kind.length + 1)));
    for (let start = 0; start < ids.length; start += batch) {
      const { docs } = await req.payload.db.find<NamedDocument>({
        collection,
        where: { id: { in: ids.slice(start, start + batch) } },
        pagination: false,
        limit: 0,
        req,
      });
      for (const document of docs)
        names.set(`${kind}:${document.id}`, namedBy(kind, document));
    }
  }
  return names;
}

const namedBy = (
  kind: string,
  { id, name, purpose, person, recipient }: NamedDocument,
): Named => {
  const keeper = kind === "user" ? id : Number(person);
  return {
    name: recipient ?? name ?? `${kind} ${id}`,
    purpose: purpose ?? "",
    ...(Number.isInteger(keeper) && { keeper }),
  };
};
