import type { PayloadRequest } from "payload";
import type { Toolkit } from "#brand";
import { ToolkitError } from "#render/errors";
import type { StudioPerson } from "./person.ts";
import { toolkitMemory } from "./toolkit-memory.ts";

/** The document of a toolkit. One that is not published or closed to whoever asks is as good as none. */
export async function publishedToolkit(req: PayloadRequest, slug: string) {
  const { docs } = await req.payload.find({
    collection: "toolkits",
    where: {
      and: [{ slug: { equals: slug } }, { _status: { equals: "published" } }],
    },
    select: {
      slug: true,
      name: true,
      summary: true,
      dos: true,
      donts: true,
      updatedAt: true,
    },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  });
  const [document] = docs;
  if (document) return document;
  throw new ToolkitError(
    "not-found",
    `No toolkit "${slug.slice(0, 100)}": it is gone, not published or closed to you`,
  );
}

/** A toolkit to preview: its document is asked for each time, what it refers to was read a moment ago. */
export async function openToolkit(
  req: PayloadRequest,
  { user }: StudioPerson,
  slug: string,
): Promise<Toolkit> {
  const document = await publishedToolkit(req, slug);
  return toolkitMemory(req.payload).read(document, user);
}
