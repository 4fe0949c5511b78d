import type { Payload, PayloadRequest } from "payload";
import { inTransaction, openStates, type Job } from "#collections";
import { ToolkitError } from "#render/errors";

/** Work that somebody asks for. */
export interface JobAsked {
  readonly kind: string;
  /** A line for people: `12 outputs of "Feed the Caddy"`. */
  readonly what: string;
  /** Plain JSON, as the kind reads it. */
  readonly input: Record<string, unknown>;
  /** What is told of it before it begins. */
  readonly told?: Record<string, unknown> | unknown[];
  /** Names what is made: while a job of the same key is open, no second one is added. */
  readonly key?: string;
  readonly person?: number;
}

/** Open jobs of one person at once. */
const mostOpen = 12;

/**
 * Puts work in line, or finds the open job of the same key. Inside a transaction it is in line when that commits.
 *
 * Throws `busy` where the person has twelve open jobs.
 */
export const addJob = (
  payload: Payload,
  asked: JobAsked,
  req?: PayloadRequest,
): Promise<Job> =>
  inTransaction(
    payload,
    async (inside) => {
      const open = asked.key && (await findOpen(inside, asked.key));
      if (open) return open;
      if (asked.person !== undefined) await refuseMore(inside, asked.person);
      const { key, person, ...rest } = asked;
      return payload.create({
        collection: "jobs",
        data: {
          ...rest,
          ...(key !== undefined && { openKey: key }),
          ...(person !== undefined && { person }),
          state: "waiting",
          attempts: 0,
          turn: 0,
          notBefore: new Date().toISOString(),
        },
        depth: 0,
        overrideAccess: true,
        req: inside,
      });
    },
    req,
  );

async function findOpen(
  req: PayloadRequest,
  key: string,
): Promise<Job | undefined> {
  // Transactions take turns on both databases: of two who ask at once the second sees what the first has added.
  const { docs } = await req.payload.find({
    collection: "jobs",
    where: { openKey: { equals: key } },
    limit: 1,
    pagination: false,
    depth: 0,
    req,
  });
  return docs[0];
}

async function refuseMore(req: PayloadRequest, person: number): Promise<void> {
  const { totalDocs } = await req.payload.count({
    collection: "jobs",
    where: { person: { equals: person }, state: { in: [...openStates] } },
    req,
  });
  if (totalDocs >= mostOpen)
    throw new ToolkitError(
      "busy",
      `Cannot begin more: ${totalDocs} of your jobs are under way, so wait until one is finished or end it`,
    );
}
