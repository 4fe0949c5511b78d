/** Whom an event concerns, each as a query for people. Whether they are told, and how, is decided elsewhere. */
import type { PayloadRequest, Where } from "payload";
import type { Role } from "../access/role.ts";
import type {
  AuditEvent as EventDocument,
  Withdrawal,
} from "../payload-types.ts";
import { referenceOf } from "../reference-of.ts";
import { readReach } from "../withdrawals/read-reach.ts";

/** What happened, as the audit keeps it. */
export type RecordedEvent = Pick<
  EventDocument,
  "about" | "actor" | "at" | "contentDigest" | "detail" | "kind" | "sequence"
>;

/** Finds whom an event concerns; nobody where it gives nothing. */
export type Recipients = (
  event: RecordedEvent,
  req: PayloadRequest,
) => Promise<Where | undefined> | Where | undefined;

/** What stands after the colon where a name is of a kind: `7` in `share:7`. */
export const keyIn = (kind: string, name: string): string | undefined =>
  name.startsWith(`${kind}:`) ? name.slice(kind.length + 1) : undefined;

/** A query for people by their ids; none where there are none. */
export const people = (ids: readonly (number | string)[]): Where | undefined =>
  ids.length > 0 ? { id: { in: [...new Set(ids.map(Number))] } } : undefined;

const all = { pagination: false, depth: 0, overrideAccess: true } as const;

/** Everybody who holds one of the roles. */
export const everyone =
  (...roles: readonly Role[]): Recipients =>
  () => ({ roles: { in: roles } });

/** The person whose roles are others now; nobody where the account is new. */
export const whoseRolesChanged: Recipients = ({ about, detail }) => {
  const before = Object(detail).before;
  const id = keyIn("user", about);
  return id && Array.isArray(before) && before.length > 0
    ? people([id])
    : undefined;
};

/** Whoever shared a link. */
export const whoShared: Recipients = async ({ about }, req) => {
  const id = keyIn("share", about);
  if (id === undefined) return undefined;
  const share = await req.payload.findByID({
    collection: "shares",
    id,
    depth: 0,
    select: { person: true },
    overrideAccess: true,
    disableErrors: true,
    req,
  });
  const person = referenceOf(share?.person);
  return person === undefined ? undefined : people([person]);
};

/** The worksheet that an event is about. */
async function worksheetOf(
  { about }: RecordedEvent,
  req: PayloadRequest,
): Promise<Withdrawal | undefined> {
  const reference = keyIn("withdrawal", about);
  if (reference === undefined) return undefined;
  const { docs } = await req.payload.find({
    collection: "withdrawals",
    where: { reference: { equals: reference } },
    limit: 1,
    ...all,
    req,
  });
  return docs[0];
}

/** Everybody who made, fetched or shared an output that shows somebody whose consent is withdrawn, as the worksheet keeps it. */
export const whoseWorkStops: Recipients = async (event, req) => {
  const worksheet = await worksheetOf(event, req);
  if (!worksheet) return undefined;
  const { renditions, users } = readReach(worksheet.reach);
  const made = await makersOf(
    req,
    renditions.map(({ id }) => id),
  );
  const who = users.flatMap(({ items }) => items.map((item) => item.who));
  const fetched = who.flatMap((name) => keyIn("user", name) ?? []);
  const shared = await personsOfShares(
    req,
    who.flatMap((name) => keyIn("share", name) ?? []),
  );
  return people([...made, ...fetched, ...shared]);
};

async function personsOfShares(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<readonly (number | string)[]> {
  if (ids.length === 0) return [];
  const { docs } = await req.payload.find({
    collection: "shares",
    where: { id: { in: [...new Set(ids)] } },
    select: { person: true },
    ...all,
    req,
  });
  return docs.flatMap(({ person }) => referenceOf(person) ?? []);
}

/** Everybody who has a task on a worksheet. */
export const whoHasTasks: Recipients = async (event, req) => {
  const worksheet = await worksheetOf(event, req);
  if (!worksheet) return undefined;
  const { docs } = await req.payload.find({
    collection: "withdrawal-tasks",
    where: { worksheet: { equals: worksheet.id }, state: { equals: "open" } },
    select: { person: true },
    ...all,
    req,
  });
  return people(docs.flatMap(({ person }) => referenceOf(person) ?? []));
};

/** Values of one query: databases bound how many a statement takes. */
const batch = 500;

/** The audit knows who made an output; the output itself does not. */
async function makersOf(
  req: PayloadRequest,
  renditions: readonly number[],
): Promise<readonly string[]> {
  const names = renditions.map((id) => `rendition:${id}`);
  const makers = new Set<string>();
  for (let start = 0; start < names.length; start += batch) {
    const { docs } = await req.payload.find({
      collection: "audit-events",
      where: {
        kind: { equals: "rendition-made" },
        about: { in: names.slice(start, start + batch) },
      },
      select: { actor: true },
      ...all,
      req,
    });
    for (const { actor } of docs) {
      const maker = keyIn("user", actor);
      if (maker !== undefined) makers.add(maker);
    }
  }
  return [...makers];
}
