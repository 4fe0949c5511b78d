import type { PayloadRequest } from "payload";
import { candidatesFor } from "./hooks/photograph/likeness-bands.ts";

/** A photograph that looks like another. */
export interface LooksLike {
  readonly id: number;
  readonly title: string;
  /** How many of 64 bits differ, 0 to 8. */
  readonly distance: number;
}

/** More are not told: by then it is a series, and somebody must look. */
const most = 12;
/** Candidates that are weighed; a library of 100,000 photographs has about 300 for each. */
const mostCandidates = 2000;

/** The photographs that look like one, the most alike first, among those that whoever asks may read. */
export async function findAlikePhotographs(
  req: PayloadRequest,
  likeness: string,
  except?: number | string,
): Promise<readonly LooksLike[]> {
  const { findAlike } = await import("#render/photographs");
  const { docs } = await req.payload.find({
    collection: "photographs",
    where: {
      and: [
        candidatesFor(likeness),
        ...(except === undefined ? [] : [{ id: { not_equals: except } }]),
      ],
    },
    select: { title: true, reading: { likeness: true } },
    depth: 0,
    limit: mostCandidates,
    pagination: false,
    overrideAccess: false,
    req,
  });
  return findAlike(
    likeness,
    docs.map((photograph) => [photograph, photograph.reading?.likeness ?? ""]),
  )
    .slice(0, most)
    .map(({ distance, of: { id, title } }) => ({ id, title, distance }));
}
