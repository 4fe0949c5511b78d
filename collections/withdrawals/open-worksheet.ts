/**
 * Opens the worksheet of a withdrawal, in its transaction: what it reaches is kept as it was, links are closed,
 * and everybody who must do something has a task. All of it happens, or the consent is not withdrawn.
 */
import type { CollectionAfterChangeHook, PayloadRequest } from "payload";
import { recordEvents } from "../audit/record-events.ts";
import type { Consent, Withdrawal } from "../payload-types.ts";
import { reachOfConsent } from "../rights/reach-of-consent.ts";
import { todayInLondon } from "../rights/kept-day.ts";
import { completeWhenDone } from "./complete-worksheet.ts";
import { findOwners } from "./find-owners.ts";
import { outputUsers } from "./output-users.ts";
import { planTasks } from "./plan-tasks.ts";
import type { ConsentReach } from "./reach.ts";

/** After a consent is withdrawn. A form that comes in withdrawn was never used: it needs no worksheet. */
export const openWorksheet: CollectionAfterChangeHook<Consent> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const isNew = operation === "update" && !previousDoc.withdrawnOn;
  if (!doc.withdrawnOn || !isNew) return doc;
  const moment = new Date();
  const reach = await reachOfConsent(req, doc.id, moment);
  const closed = await stopAll(req, reach);
  const worksheet = await keep(req, doc, reach, moment);
  const count = await keepTasks(req, worksheet, reach, moment);
  await recordEvents(
    req.payload,
    [
      ...closed,
      {
        kind: "withdrawal-opened",
        about: `withdrawal:${worksheet.reference ?? worksheet.id}`,
        says: `Worksheet ${worksheet.reference ?? worksheet.id} is opened with ${count} tasks`,
        detail: {
          consent: doc.reference,
          photographs: reach.photographs.map(({ slug }) => slug),
          renditions: reach.renditions.length,
          tasks: count,
        },
      },
    ],
    req,
  );
  await completeWhenDone(req, worksheet.id);
  return doc;
};

/** What the program can stop by itself, kind by kind. */
async function stopAll(
  req: PayloadRequest,
  { renditions, users }: ConsentReach,
) {
  const among = new Map(renditions.map((one) => [one.id, one]));
  const events = [];
  for (const { kind, stop } of outputUsers) {
    const found = users.find((one) => one.kind === kind);
    if (stop && found) events.push(...(await stop(req, found.items, among)));
  }
  return events;
}

const keep = (
  req: PayloadRequest,
  consent: Consent,
  reach: ConsentReach,
  moment: Date,
): Promise<Withdrawal> =>
  req.payload.create({
    collection: "withdrawals",
    data: {
      consent: consent.id,
      consentReference: consent.reference ?? String(consent.id),
      withdrawnOn: consent.withdrawnOn ?? "",
      withdrawnVia: consent.withdrawnVia ?? null,
      openedAt: moment.toISOString(),
      openedBy: req.user?.collection === "users" ? req.user.id : null,
      reach: { ...reach },
    },
    depth: 0,
    overrideAccess: true,
    req,
  });

/** There may be hundreds: they are written as they are, since nobody else has written them. */
async function keepTasks(
  req: PayloadRequest,
  worksheet: Withdrawal,
  reach: ConsentReach,
  moment: Date,
): Promise<number> {
  const tasks = planTasks(reach, todayInLondon(moment));
  const ownerOf = await findOwners(req, tasks);
  for (const task of tasks)
    await req.payload.db.create({
      collection: "withdrawal-tasks",
      data: {
        worksheet: worksheet.id,
        kind: task.kind,
        what: task.what,
        renditions: task.renditions,
        person: ownerOf(task),
        due: `${task.due}T12:00:00.000Z`,
        state: "open",
      },
      req,
    });
  return tasks.length;
}
