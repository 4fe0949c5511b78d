import type { AuditEvent as EventDocument } from "../payload-types.ts";
import { contentDigestOf, linkDigestOf } from "./event.ts";

/** What came of looking at the whole chain. */
export interface ChainReport {
  readonly isWhole: boolean;
  /** Events that were looked at. */
  readonly events: number;
  /** Events whose words are gone by the policy of retention. */
  readonly forgotten: number;
  /** The digest of the last event; write it down elsewhere, and a chain that was cut short is found too. */
  readonly head: string;
  /** The first thing that is wrong. */
  readonly fault?: { readonly sequence: number; readonly what: string };
}

/**
 * Looks at every event in its order. `expected`, where it is given, is a head that was written down
 * before: it must still be in the chain.
 */
export async function verifyChain(
  events: AsyncIterable<EventDocument>,
  expected?: string,
): Promise<ChainReport> {
  let [sequence, forgotten, head] = [0, 0, ""];
  let isFound = expected === undefined;
  for await (const event of events) {
    const what = faultIn(event, { sequence, head });
    if (what !== undefined)
      return {
        isWhole: false,
        events: sequence,
        forgotten,
        head,
        fault: { sequence: sequence + 1, what },
      };
    sequence += 1;
    forgotten += event.forgottenOn ? 1 : 0;
    head = event.digest ?? "";
    isFound ||= head === expected;
  }
  const seen = { events: sequence, forgotten, head };
  return isFound
    ? { isWhole: true, ...seen }
    : {
        isWhole: false,
        ...seen,
        fault: {
          sequence: sequence + 1,
          what: `the head ${expected ?? ""} that was written down is not in the chain: events after it were taken away or the chain was made anew`,
        },
      };
}

function faultIn(
  event: EventDocument,
  last: { readonly sequence: number; readonly head: string },
): string | undefined {
  const { contentDigest, digest, previous, sequence } = event;
  if (sequence !== last.sequence + 1)
    return `event ${last.sequence + 1} is missing: the next one is ${sequence}`;
  if ((previous ?? "") !== last.head)
    return "it does not carry on the event before it";
  const link = {
    sequence,
    previous: previous ?? "",
    contentDigest: contentDigest ?? "",
  };
  if (linkDigestOf(link) !== digest)
    return "its own digest does not fit its place";
  if (event.forgottenOn) return undefined;
  const { about, actor, at, detail, kind, says } = event;
  return contentDigestOf({
    about,
    actor,
    at: new Date(at).toISOString(),
    detail: isRecord(detail) ? detail : {},
    kind,
    says,
  }) === contentDigest
    ? undefined
    : "what it says was changed after it was recorded";
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
