/**
 * `GET /api/studio/pack.zip?renditions=12,13`: the digital pack of some renditions. The same renditions give the
 * same bytes, as long as the same of them may go out.
 */
import type { Endpoint } from "payload";
import type { Rendition } from "#collections";
import { ToolkitError } from "#render/errors";
import { renditionsQuery } from "./approvals/standings.ts";
import type { ArtworkFiles } from "../stores/artwork-files.ts";
import { packEntries, type PackEntry } from "./pack-entries.ts";
import { StudioAllowance, studioPerson } from "./person.ts";
import { checked } from "./read-body.ts";
import { toolkitIn } from "./toolkit-in.ts";
import { zipAnswer } from "./zip-stream.ts";

/** Packs that one person fetches in a minute. */
const allowed = { attempts: 20, seconds: 60 };

/** The endpoint, for the root of the API. */
export function packEndpoint(files: ArtworkFiles): Endpoint {
  const allowance = new StudioAllowance(allowed.attempts, allowed.seconds);
  return {
    path: "/studio/pack.zip",
    method: "get",
    handler: async (req) => {
      const person = studioPerson(req);
      allowance.take(person, req);
      const { renditions: ids } = checked(
        renditionsQuery,
        Object.fromEntries(req.searchParams ?? []),
      );
      const { docs } = await req.payload.find({
        collection: "renditions",
        where: { id: { in: ids } },
        pagination: false,
        depth: 0,
        overrideAccess: false,
        req,
      });
      const chosen = ids.flatMap(
        (id) => docs.find((document) => document.id === id) ?? [],
      );
      const missing = ids.find((id) => docs.every((one) => one.id !== id));
      if (missing !== undefined)
        throw new ToolkitError(
          "not-found",
          `No rendition ${missing}: it is gone or closed to you`,
        );
      return zipAnswer(
        nameOf(chosen),
        await begun(
          packEntries(
            chosen.map((rendition) => ({ rendition })),
            { req, files },
          ),
        ),
      );
    },
  };
}

/** Begins a pack, so that a refusal of all of it is told as such, before a byte is sent. */
export async function begun(
  entries: AsyncGenerator<PackEntry>,
): Promise<AsyncGenerator<PackEntry>> {
  const first = await entries.next();
  return (async function* () {
    if (!first.done) yield first.value;
    yield* entries;
  })();
}

/** Named after the toolkit where it is of one. */
function nameOf(renditions: readonly Rendition[]): string {
  const slugs = new Set(renditions.map(({ manifest }) => toolkitIn(manifest)));
  const [only] = slugs;
  return slugs.size === 1 && only
    ? `${only}-digital-pack.zip`
    : "digital-pack.zip";
}
