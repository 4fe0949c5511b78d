import type { Payload } from "payload";
import { addYears, type Day } from "#brand";
import { eventKinds, type EventKind } from "./event.ts";
import { retentionYears } from "./retention.table.ts";

/** What stands in place of an event's words once they are gone. */
const gone = { says: "Forgotten", actor: "", about: "", detail: {} };

/** Takes out the words of events that are older than their kind is kept, and tells how many. Their digests stay. */
export async function forgetEvents(
  payload: Payload,
  today: Day,
  years: Readonly<Record<EventKind, number>> = retentionYears,
): Promise<number> {
  let count = 0;
  for (const kind of Object.keys(eventKinds).filter(isKind)) {
    const before = addYears(today, -years[kind]);
    const forgotten = await payload.db.updateMany({
      collection: "audit-events",
      where: {
        kind: { equals: kind },
        at: { less_than: `${before}T00:00:00.000Z` },
        forgottenOn: { exists: false },
      },
      data: { ...gone, forgottenOn: `${today}T12:00:00.000Z` },
    });
    count += forgotten?.length ?? 0;
  }
  return count;
}

const isKind = (kind: string): kind is EventKind =>
  Object.hasOwn(eventKinds, kind);
