/**
 * What is told once a day, at seven in the morning by the clock in the United Kingdom: what comes due, and one mail for each
 * person with everything that they want to be told in it.
 *
 * It judges nothing itself: each source of `due.table.ts` says what comes due. It sends nothing.
 */
import { createLocalReq, type Payload, type PayloadRequest } from "payload";
import { londonTimeAt } from "#brand";
import {
  inTransaction,
  queueMail,
  recordEvents,
  type Notice,
} from "#collections";
import { dueSources, type Due } from "./due.table.ts";
import { forgetOld } from "./forget-old.ts";
import { moveOn, type SenderState } from "./lease.ts";
import { peopleOf, writeNotice, type PlannedNotice } from "./plan-notices.ts";

/** Minutes after midnight. */
const seven = 7 * 60;

/** Writes the notices and mails of a morning, once; nothing before seven, or where that is done. */
export async function tellMorning(
  payload: Payload,
  {
    holder,
    now,
    state,
  }: {
    readonly state: SenderState;
    readonly holder: string;
    readonly now: Date;
  },
): Promise<boolean> {
  const { day, minute } = londonTimeAt(now);
  if (minute < seven || (state.morning ?? "") >= day) return false;
  const due = await dueNow(payload, now);
  await inTransaction(payload, async (req) => {
    for (const { event, notices } of due) {
      const isNew = await writeAll(notices, req);
      if (isNew && event) await recordEvents(payload, [event], req);
    }
  });
  const untold = await untoldNotices(payload);
  await inTransaction(payload, async (req) => {
    for (const [person, notices] of untold) {
      const mail = await queueMail(
        payload,
        { kind: "digest", person, key: `digest:${person}:${day}` },
        req,
      );
      for (const { id } of notices)
        await payload.db.updateOne({
          collection: "notices",
          id,
          data: { mail },
          req,
          returning: false,
        });
    }
    await forgetOld(now, req);
    await moveOn({ id: state.id, holder }, { morning: day }, req);
  });
  return true;
}

/** What comes due, for each of those whom it concerns. */
interface PlannedDue extends Pick<Due, "event"> {
  readonly notices: readonly PlannedNotice[];
}

async function dueNow(
  payload: Payload,
  now: Date,
): Promise<readonly PlannedDue[]> {
  const req = await createLocalReq({}, payload);
  const planned: PlannedDue[] = [];
  for (const source of dueSources)
    for (const { matter, to, ...rest } of await source(req, now)) {
      const people = await peopleOf([to], req);
      planned.push({
        ...rest,
        notices: people.map((person) => ({ matter, person })),
      });
    }
  return planned;
}

/** Writes notices and tells whether any of them is new. */
async function writeAll(
  notices: readonly PlannedNotice[],
  req: PayloadRequest,
): Promise<boolean> {
  let isNew = false;
  for (const notice of notices)
    isNew = (await writeNotice(notice, req)) || isNew;
  return isNew;
}

/** What waits for the mail of the morning, by person. What was read in the admin meanwhile is known. */
async function untoldNotices(
  payload: Payload,
): Promise<ReadonlyMap<number, readonly Pick<Notice, "id">[]>> {
  const { docs } = await payload.find({
    collection: "notices",
    where: {
      telling: { equals: "digest" },
      mail: { exists: false },
      readOn: { exists: false },
    },
    sort: "at",
    pagination: false,
    depth: 0,
    select: { person: true },
    overrideAccess: true,
  });
  const byPerson = new Map<number, Pick<Notice, "id">[]>();
  for (const { id, person } of docs) {
    const key = typeof person === "object" ? person.id : person;
    byPerson.set(key, [...(byPerson.get(key) ?? []), { id }]);
  }
  return byPerson;
}
