/**
 * Reads what is known of elections, as the program, whenever a question is asked.
 *
 * Names of listed people are read here and stay in the program: no report and no answer tells them.
 */
import type { FindArgs, Payload, PayloadRequest, TypeWithID } from "payload";
import type { Election, ElectionRegister } from "#brand";
import { londonTimeAt } from "#brand";
import { dayOf } from "../fields/day.ts";
import type {
  Election as ElectionDocument,
  ElectionOverride as OverrideDocument,
  Person,
  Toolkit,
} from "../payload-types.ts";
import { referenceOf } from "../reference-of.ts";

const nothing: ElectionRegister = { elections: [], overrides: [] };

/**
 * Every election that is not past at a moment, with the overrides that hold. At most five queries.
 *
 * It asks the database itself, as `findRights` does: the question stands before every file.
 */
export async function findElections(
  payload: Payload,
  moment: Date,
  req?: PayloadRequest,
): Promise<ElectionRegister> {
  const today = londonTimeAt(moment).day;
  const documents = await read<ElectionDocument>(payload, req, {
    collection: "elections",
    where: { pollDay: { greater_than_equal: `${today}T00:00:00.000Z` } },
    sort: "pollDay",
  });
  if (documents.length === 0) return nothing;
  const listed = documents.flatMap(({ people }) => people ?? []);
  const people = await byNumber<Person>(payload, req, listed, {
    collection: "people",
    select: { reference: true, name: true },
  });
  return {
    elections: documents.flatMap((document) => {
      const named = (document.people ?? []).flatMap(
        (person) => people.get(referenceOf(person) ?? 0) ?? [],
      );
      return electionIn({ ...document, people: named }) ?? [];
    }),
    overrides: await findOverrides(payload, documents, req),
  };
}

/** The overrides that hold before some elections. */
export async function findOverrides(
  payload: Payload,
  elections: readonly Pick<ElectionDocument, "id" | "name">[],
  req?: PayloadRequest,
): Promise<ElectionRegister["overrides"]> {
  const documents = await read<OverrideDocument>(payload, req, {
    collection: "election-overrides",
    where: {
      election: { in: elections.map(({ id }) => id) },
      isRevoked: { not_equals: true },
    },
  });
  const asked = documents.map(({ toolkit }) => toolkit);
  const toolkits = await byNumber<Toolkit>(payload, req, asked, {
    collection: "toolkits",
    select: { slug: true },
  });
  return documents.flatMap(({ election, reason, reference, toolkit }) => {
    const before = elections.find(({ id }) => id === referenceOf(election));
    const campaign = toolkits.get(referenceOf(toolkit) ?? 0);
    return before && campaign
      ? [
          {
            reference: reference ?? "",
            election: before.name,
            toolkit: campaign.slug,
            reason,
          },
        ]
      : [];
  });
}

async function read<Document extends TypeWithID>(
  { db }: Payload,
  req: PayloadRequest | undefined,
  asked: Pick<FindArgs, "collection" | "select" | "sort" | "where">,
): Promise<readonly Document[]> {
  const all = { pagination: false, limit: 0, ...(req && { req }) } as const;
  return (await db.find<Document>({ ...asked, ...all })).docs;
}

/** The documents that some fields refer to. */
async function byNumber<Document extends TypeWithID>(
  payload: Payload,
  req: PayloadRequest | undefined,
  references: readonly unknown[],
  asked: Pick<FindArgs, "collection" | "select">,
): Promise<ReadonlyMap<unknown, Document>> {
  const ids = new Set(references.flatMap((one) => referenceOf(one) ?? []));
  if (ids.size === 0) return new Map();
  const found = await read<Document>(payload, req, {
    ...asked,
    where: { id: { in: [...ids] } },
  });
  return new Map(found.map((document) => [document.id, document]));
}

/** An election as the rules ask about it; nothing while its days are not known. */
export function electionIn(document: ElectionDocument): Election | undefined {
  const notice = dayOf(document.noticeDay);
  const poll = dayOf(document.pollDay);
  if (!notice || !poll) return undefined;
  return {
    name: document.name,
    kind: document.kind,
    wards: document.area === "wards" ? (document.wards ?? []) : [],
    notice,
    poll,
    people: (document.people ?? []).flatMap((person) =>
      typeof person === "object"
        ? { reference: person.reference ?? "", name: person.name ?? "" }
        : [],
    ),
  };
}
