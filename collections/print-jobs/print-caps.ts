/**
 * The caps of licences on print runs, and the copies of all print jobs that count under them.
 *
 * It forbids nothing: moves of jobs do, and whoever chooses a photograph is told beforehand.
 */
import type { PayloadRequest } from "payload";
import { jobStates } from "#brand";
import type { PrintJob } from "../payload-types.ts";
import { findRights } from "../rights/read-rights.ts";
import { readLicence } from "../rights/licence-row.ts";
import { useOf } from "../where-used/use-kinds.ts";

/** States in which copies of a job are on order or made. */
const counted = Object.keys(jobStates).filter(
  (state) => state !== "draft" && state !== "cancelled",
);

export type Counted = Pick<
  PrintJob,
  "fileCopies" | "id" | "overs" | "quantity" | "reference"
>;

/** Every copy that a job may make: those ordered, overs that may come on top, and file copies. */
export const copiesOf = ({
  fileCopies,
  overs,
  quantity,
}: Pick<Counted, "fileCopies" | "overs" | "quantity">): number =>
  (quantity ?? 0) +
  Math.ceil(((quantity ?? 0) * (overs ?? 0)) / 100) +
  (fileCopies ?? 0);

/** A cap of a licence on the copies of a photograph. */
export interface PrintCap {
  /** The licence, by the council's own reference. */
  readonly reference: string;
  readonly cap: number;
  /** The photograph's slug. */
  readonly photograph: string;
}

/** The caps of every licence of some photographs. */
export async function capsOf(
  req: PayloadRequest,
  slugs: readonly string[],
): Promise<readonly PrintCap[]> {
  if (slugs.length === 0) return [];
  const { photographs } = await findRights(
    req.payload,
    { slug: { in: [...slugs] } },
    req,
  );
  return photographs.flatMap(({ licences, slug }) =>
    (licences ?? [])
      .map(readLicence)
      .flatMap(({ printRunCap, reference }) =>
        printRunCap === undefined
          ? []
          : [{ reference, cap: printRunCap, photograph: slug }],
      ),
  );
}

/** What is left of the cap that binds a photograph first. */
export interface CopiesLeft extends PrintCap {
  readonly left: number;
}

/**
 * The copies that are left of photographs whose licences cap them, by slug; one with no cap is not there. Those of
 * `besides` are not counted, whose ticket is being written.
 */
export async function copiesLeft(
  req: PayloadRequest,
  slugs: readonly string[],
  besides?: number,
): Promise<ReadonlyMap<string, CopiesLeft>> {
  const left = new Map<string, CopiesLeft>();
  for (const found of await capsOf(req, slugs)) {
    const jobs = await jobsUnder(req, found.reference);
    const before = jobs
      .filter(({ id }) => id !== besides)
      .reduce((sum, job) => sum + copiesOf(job), 0);
    const own = { ...found, left: Math.max(0, found.cap - before) };
    const known = left.get(found.photograph);
    if (!known || own.left < known.left) left.set(found.photograph, own);
  }
  return left;
}

/** The jobs whose copies count under a licence, whichever of its photographs they print. */
export async function jobsUnder(
  req: PayloadRequest,
  reference: string,
): Promise<readonly Counted[]> {
  const all = { pagination: false, limit: 0, req } as const;
  const licensed = await req.payload.db.find<{ readonly slug: string }>({
    collection: "photographs",
    where: { "licences.reference": { equals: reference } },
    select: { slug: true },
    ...all,
  });
  const uses = licensed.docs.map(({ slug }) => useOf("photograph", slug));
  const { docs } = await req.payload.db.find<Counted>({
    collection: "print-jobs",
    where: {
      and: [{ state: { in: counted } }, { "rendition.uses.of": { in: uses } }],
    },
    select: {
      fileCopies: true,
      overs: true,
      quantity: true,
      reference: true,
    },
    ...all,
  });
  return [...new Map(docs.map((job) => [job.id, job])).values()];
}
