import type { PayloadRequest } from "payload";
import {
  londonTimeAt,
  laterOf,
  periodOf,
  periodStateAt,
  type Day,
  type Election,
  type ElectionOverride,
} from "#brand";
import type { Election as ElectionDocument } from "../../payload-types.ts";
import { referenceOf } from "../../reference-of.ts";
import { electionIn, findOverrides } from "../read-register.ts";

/** An election as it would be once it is saved, with what its period asks about. */
export interface AskedElection {
  readonly election: Election;
  readonly overrides: readonly ElectionOverride[];
  /** When the question is asked. */
  readonly now: Date;
  /** The moment from which it stops anything: the beginning of its period, or now where that runs. */
  readonly begins: Date;
  readonly from: Day;
}

/**
 * Reads an election that need not be saved: its people by their documents, and its overrides where it has some.
 * Nothing where its period is over, or its days are not known.
 */
export async function readAsked(
  req: PayloadRequest,
  document: ElectionDocument,
  now: Date,
): Promise<AskedElection | undefined> {
  const { payload } = req;
  const ids = (document.people ?? []).flatMap((one) => referenceOf(one) ?? []);
  const { docs: people } =
    ids.length === 0
      ? { docs: [] }
      : await payload.find({
          collection: "people",
          where: { id: { in: ids } },
          pagination: false,
          depth: 0,
          overrideAccess: true,
          req,
        });
  const election = electionIn({ ...document, people });
  if (!election || periodStateAt(election, now) === "over") return undefined;
  const { begins } = periodOf(election);
  return {
    election,
    overrides: document.id
      ? await findOverrides(
          payload,
          [{ id: document.id, name: document.name }],
          req,
        )
      : [],
    now,
    begins: begins > now ? begins : now,
    from: laterOf(election.notice, londonTimeAt(now).day),
  };
}
