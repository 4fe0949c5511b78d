/** Whom an event is told to, how, and in which words. */
import type { PayloadRequest, Where } from "payload";
import {
  queueMail,
  subscriptions,
  tellingOf,
  type HowTold,
  type NoticeKind,
  type RecordedEvent,
  type User,
} from "#collections";
import { thingOf, type Thing } from "./thing-of.ts";
import { english } from "./words/english.table.ts";

/** Something that people are told. */
export interface Matter {
  readonly kind: NoticeKind;
  /** What makes it one and the same matter: nobody is told of it twice. */
  readonly key: string;
  readonly at: Date;
  /** What it is about, `share:7`; absent where those who are told may not know. */
  readonly about?: string;
  readonly thing: Thing;
}

/** A matter for one person. */
export interface PlannedNotice {
  readonly matter: Matter;
  readonly person: Pick<User, "id" | "notices">;
}

/** What people are told of an event. One who is concerned in two ways is told the first. */
export async function noticesOf(
  event: RecordedEvent,
  req: PayloadRequest,
): Promise<readonly PlannedNotice[]> {
  const planned = new Map<number, PlannedNotice>();
  for (const { isAnonymous, kind, to } of subscriptions[event.kind]?.notices ??
    []) {
    const wheres = await Promise.all(to.map((find) => find(event, req)));
    const people = await peopleOf(wheres, req);
    const about = isAnonymous ? undefined : event.about;
    const matter: Matter = {
      kind,
      key: `event:${event.sequence}`,
      at: new Date(event.at),
      ...(about !== undefined && { about }),
      thing: await thingOf(about, req),
    };
    for (const person of people)
      if (`user:${person.id}` !== event.actor && !planned.has(person.id))
        planned.set(person.id, { matter, person });
  }
  return [...planned.values()];
}

/** The people whom any of some questions finds. */
export async function peopleOf(
  wheres: readonly (Where | undefined)[],
  req: PayloadRequest,
): Promise<readonly Pick<User, "id" | "notices">[]> {
  const or = wheres.filter((where) => where !== undefined);
  if (or.length === 0) return [];
  const { docs } = await req.payload.find({
    collection: "users",
    where: { or },
    pagination: false,
    depth: 0,
    select: { notices: true },
    overrideAccess: true,
    req,
  });
  return docs;
}

/** Writes what one person is told, and the mail that tells it at once; nothing where the person was told before. */
export async function writeNotice(
  { matter, person }: PlannedNotice,
  req: PayloadRequest,
): Promise<boolean> {
  const { payload } = req;
  const { about, at, kind, thing } = matter;
  const key = `${matter.key}:${person.id}`;
  const { totalDocs } = await payload.count({
    collection: "notices",
    where: { key: { equals: key } },
    overrideAccess: true,
    req,
  });
  if (totalDocs > 0) return false;
  const telling: HowTold = tellingOf(person, kind);
  const mail =
    telling === "at-once"
      ? await queueMail(
          payload,
          { kind: "notice", person: person.id, key: `notice:${key}` },
          req,
        )
      : undefined;
  await payload.db.create({
    collection: "notices",
    data: {
      key,
      kind,
      telling,
      words: { ...thing.words },
      says: english.notices[kind].says(thing.words),
      at: at.toISOString(),
      about: about ?? null,
      address: thing.address,
      person: person.id,
      mail: mail ?? null,
    },
    req,
  });
  return true;
}
