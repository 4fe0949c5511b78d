/**
 * Makes one output and keeps it as a rendition of whoever asks. The same output asked for twice is made once: it
 * is laid out first, which costs little, and painted only where no rendition has its key.
 */
import type { PayloadRequest } from "payload";
import type { Toolkit } from "#brand";
import { recordEvents, type Rendition } from "#collections";
import type { RenderRequest } from "#render";
import type { RenderDesk } from "#render/desk";
import type { RenditionStore } from "../stores/rendition-store.ts";
import { renditionKey } from "../stores/rendition-key.ts";

/** With what outputs are made. */
export interface Making {
  readonly desk: RenderDesk;
  readonly renditions: RenditionStore;
  /** As whom. */
  readonly req: PayloadRequest;
  readonly toolkit: Toolkit;
  /** Whose turn it is at the desk. */
  readonly person: string;
}

/** The rendition of a request, made now or found. */
export async function makeOutput(
  request: RenderRequest,
  { desk, person, renditions, req, toolkit }: Making,
): Promise<Rendition> {
  const asker = { toolkit, person };
  const known = await findRendition(
    req,
    renditionKey(await desk.plan(request, asker)),
  );
  if (known) {
    await recordEvents(
      req.payload,
      [
        {
          kind: "rendition-asked",
          about: `rendition:${known.id}`,
          says: `"${known.name}" is asked for again`,
        },
      ],
      req,
    );
    return known;
  }
  const production = await desk.produce(request, asker);
  return renditions.put({ ...production, request }, req);
}

async function findRendition(
  req: PayloadRequest,
  key: string,
): Promise<Rendition | undefined> {
  const { docs } = await req.payload.find({
    collection: "renditions",
    where: { key: { equals: key } },
    limit: 1,
    pagination: false,
    depth: 0,
    req,
  });
  return docs[0];
}
