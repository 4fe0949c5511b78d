/**
 * Tells the audit when a fact or a message that outputs state becomes another, with how many outputs that supersedes.
 *
 * A draft changes nothing that anybody sees, so what stood before is read from the database and not taken from
 * the version before.
 */
import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  PayloadRequest,
} from "payload";
import { factAsStated, type StandingFact } from "#brand";
import { recordEvents } from "../audit/record-events.ts";
import type { Fact, Narrative } from "../payload-types.ts";
import { useOf } from "../where-used/use-kinds.ts";
import { standingFact } from "./judge-statements.ts";
import type { MessageDigests } from "./message-digests.ts";
import { reachOfFact } from "./reach-of-fact.ts";

/** What stood before, from before a change until it is told. */
class Before<Value> {
  readonly #kept = new WeakMap<PayloadRequest, Map<unknown, Value>>();

  keep(req: PayloadRequest, id: unknown, value: Value): void {
    const known = this.#kept.get(req) ?? new Map<unknown, Value>();
    this.#kept.set(req, known.set(id, value));
  }

  take(req: PayloadRequest, id: unknown): Value | undefined {
    const known = this.#kept.get(req);
    const value = known?.get(id);
    known?.delete(id);
    return value;
  }
}

const factsBefore = new Before<StandingFact>();

/** Keeps how a fact stood. */
export const noteFact: CollectionBeforeChangeHook<Fact> = async ({
  data,
  originalDoc,
  req,
}) => {
  if (originalDoc?.id === undefined) return data;
  const before = await req.payload.db.findOne<Fact>({
    collection: "facts",
    where: { id: { equals: originalDoc.id } },
    req,
  });
  const fact = before && standingFact(before);
  if (fact?.isPublished) factsBefore.keep(req, originalDoc.id, fact);
  return data;
};

/** Tells of a fact that was published before and says something else now, or nothing any more. */
export const recordFact: CollectionAfterChangeHook<Fact> = async ({
  doc,
  req,
}) => {
  const before = factsBefore.take(req, doc.id);
  if (!before) return doc;
  const stands = await req.payload.db.findOne<Fact>({
    collection: "facts",
    where: { id: { equals: doc.id } },
    req,
  });
  const fact = stands && standingFact(stands);
  if (!fact || !stands || isSame(before, fact)) return doc;
  const { superseded } = (await reachOfFact(req, stands, { limit: 1 })) ?? {
    superseded: 0,
  };
  const [then, now] = [factAsStated(before), factAsStated(fact)];
  await recordEvents(
    req.payload,
    [
      {
        kind: "fact-changed",
        about: useOf("fact", fact.key),
        says: `Fact "${fact.key}" ${fact.isPublished ? "is changed" : "is taken back"}: ${superseded} outputs are superseded`,
        detail: {
          before: { stated: then, expires: before.expires ?? null },
          after: fact.isPublished
            ? { stated: now, expires: fact.expires ?? null }
            : null,
          superseded,
        },
      },
    ],
    req,
  );
  return doc;
};

const isSame = (one: StandingFact, other: StandingFact): boolean =>
  one.isPublished === other.isPublished &&
  factAsStated(one) === factAsStated(other) &&
  one.expires === other.expires;

const messagesBefore = new Before<ReadonlyMap<string, string>>();

/** Keeps and tells how the words of narratives stood, with what reads their digests. */
export const messageHooks = (
  messageDigests: MessageDigests,
): {
  readonly note: CollectionBeforeChangeHook<Narrative>;
  readonly record: CollectionAfterChangeHook<Narrative>;
} => ({
  note: async ({ data, originalDoc, req }) => {
    const id = originalDoc?.id;
    if (id !== undefined)
      messagesBefore.keep(req, id, await messageDigests(req, [id]));
    return data;
  },
  record: async ({ doc, req }) => {
    const before = messagesBefore.take(req, doc.id);
    if (!before || before.size === 0) return doc;
    const after = await messageDigests(req, [doc.id]);
    const changed = [...before.keys()].filter(
      (key) => before.get(key) !== after.get(key),
    );
    if (changed.length === 0) return doc;
    const languages = [
      ...new Set(changed.map((key) => key.slice(key.lastIndexOf(" ") + 1))),
    ];
    const outputs = await countWithMessages(req, changed);
    await recordEvents(
      req.payload,
      [
        {
          kind: "message-changed",
          about: useOf("message", doc.id),
          says: `Message "${doc.title}" has other words in ${languages.join(", ")}: ${outputs} outputs have older ones`,
          detail: { languages, outputs },
        },
      ],
      req,
    );
    return doc;
  },
});

/** How many outputs were made with some words: a post counts those that are posted with it alone. */
async function countWithMessages(
  req: PayloadRequest,
  keys: readonly string[],
): Promise<number> {
  const { totalDocs } = await req.payload.count({
    collection: "renditions",
    where: {
      status: { equals: "ready" },
      or: keys.map((key) => {
        const [message = "", language = ""] = key.split(" ");
        return {
          "uses.of": { equals: useOf("message", message) },
          language: { equals: language },
        };
      }),
    },
    overrideAccess: true,
    req,
  });
  return totalDocs;
}
