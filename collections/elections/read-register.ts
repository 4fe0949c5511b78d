/**
 * Reads what is known of elections, as the program, whenever a question is asked.
 *
 * Names of listed people are read here and stay in the program: no report and no answer tells them.
 */
import type { Payload, PayloadRequest } from "payload";
import type { Election, ElectionRegister } from "#brand";
import { londonTimeAt } from "#brand";
import { dayOf } from "../fields/day.ts";
import type {
  Election as ElectionDocument,
  ElectionOverride as OverrideDocument,
} from "../payload-types.ts";

const nothing: ElectionRegister = { elections: [], overrides: [] };

/** Every election that is not past at a moment, with the overrides that hold. At most three queries. */
export async function findElections(
  payload: Payload,
  moment: Date,
  req?: PayloadRequest,
): Promise<ElectionRegister> {
  const today = londonTimeAt(moment).day;
  const { docs } = await payload.find({
    collection: "elections",
    where: { pollDay: { greater_than_equal: `${today}T00:00:00.000Z` } },
    depth: 1,
    sort: "pollDay",
    pagination: false,
    overrideAccess: true,
    ...(req && { req }),
  });
  if (docs.length === 0) return nothing;
  return {
    elections: docs.flatMap((document) => electionIn(document) ?? []),
    overrides: await findOverrides(
      payload,
      docs.map(({ id }) => id),
      req,
    ),
  };
}

/** The overrides that hold before some elections. */
export async function findOverrides(
  payload: Payload,
  elections: readonly number[],
  req?: PayloadRequest,
): Promise<ElectionRegister["overrides"]> {
  const { docs } = await payload.find({
    collection: "election-overrides",
    where: {
      election: { in: [...elections] },
      isRevoked: { not_equals: true },
    },
    depth: 1,
    pagination: false,
    overrideAccess: true,
    ...(req && { req }),
  });
  return docs.flatMap(overrideIn);
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

const overrideIn = ({
  election,
  reason,
  reference,
  toolkit,
}: OverrideDocument): ElectionRegister["overrides"] =>
  typeof election === "object" && typeof toolkit === "object"
    ? [
        {
          reference: reference ?? "",
          election: election.name,
          toolkit: toolkit.slug,
          reason,
        },
      ]
    : [];
