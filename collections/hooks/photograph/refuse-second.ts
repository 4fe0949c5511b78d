import type { PayloadRequest } from "payload";
import { ToolkitError } from "#render/errors";

/** A file that somebody hands in. */
interface HandedIn {
  readonly digest: string;
  readonly name: string;
  /** The photograph that is to have it; absent: a new one. */
  readonly id?: number | string | undefined;
}

/** Refuses a file that another photograph has already, unless that one is in the trash. */
export async function refuseSecond(
  req: PayloadRequest,
  { digest, name, id }: HandedIn,
): Promise<void> {
  const { docs } = await req.payload.find({
    collection: "photographs",
    where: {
      and: [
        { "original.digest": { equals: digest } },
        ...(id === undefined ? [] : [{ id: { not_equals: id } }]),
      ],
    },
    select: { title: true },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  });
  const [first] = docs;
  if (!first) return;
  const { admin } = req.payload.config.routes;
  throw new ToolkitError(
    "duplicate-photograph",
    `Cannot hand in "${name}" again: the same file is in the library as "${first.title}", so use ${admin}/collections/photographs/${first.id}`,
  );
}
