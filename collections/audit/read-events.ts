import type { Payload, PayloadRequest, Where } from "payload";
import { z } from "zod";
import { ToolkitError } from "#render/errors";
import type { AuditEvent as EventDocument } from "../payload-types.ts";
import { isDay, type Day } from "#brand";
import { eventKinds, type EventKind } from "./event.ts";

/** Which events are wanted; all where nothing is said. */
export interface EventFilter {
  readonly kind?: EventKind | undefined;
  /** The first and the last day, in UTC. */
  readonly from?: Day | undefined;
  readonly until?: Day | undefined;
  /** What they are about: `rendition:12`. */
  readonly about?: string | undefined;
}

/** Events of one query. */
const batch = 1000;

/** Every event that is wanted, in the order of the chain, a batch at a time. */
export async function* readEvents(
  payload: Payload,
  filter: EventFilter = {},
  req?: PayloadRequest,
): AsyncGenerator<EventDocument> {
  let after = 0;
  for (;;) {
    const { docs } = await payload.find({
      collection: "audit-events",
      where: {
        and: [{ sequence: { greater_than: after } }, ...wheres(filter)],
      },
      sort: "sequence",
      limit: batch,
      pagination: false,
      depth: 0,
      overrideAccess: true,
      ...(req && { req }),
    });
    yield* docs;
    const last = docs.at(-1);
    if (!last || docs.length < batch) return;
    after = last.sequence;
  }
}

const wheres = ({ about, from, kind, until }: EventFilter): Where[] => [
  ...(kind ? [{ kind: { equals: kind } }] : []),
  ...(about ? [{ about: { equals: about } }] : []),
  ...(from ? [{ at: { greater_than_equal: `${from}T00:00:00.000Z` } }] : []),
  ...(until ? [{ at: { less_than_equal: `${until}T23:59:59.999Z` } }] : []),
];

const day = z
  .string()
  .refine(isDay, "expected a day such as 2026-05-07")
  .optional();

const schema = z.strictObject({
  kind: z
    .enum(Object.keys(eventKinds))
    .refine((kind): kind is EventKind => Object.hasOwn(eventKinds, kind))
    .optional(),
  from: day,
  until: day,
  about: z.string().min(1).max(200).optional(),
});

/** Reads a filter from outside. Throws `unfit-value` with what is wrong and where. */
export function readEventFilter(given: unknown): EventFilter {
  const read = schema.safeParse(given);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new ToolkitError(
    "unfit-value",
    `Cannot choose events by "${String(issue?.path[0] ?? "")}": ${issue?.message ?? "it cannot be read"}`,
  );
}
