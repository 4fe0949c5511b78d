import type { PayloadRequest } from "payload";
import { keyIn, subjects } from "#collections";
import type { NoticeWords } from "./letter-words.ts";

/** A thing that somebody is told of. */
export interface Thing {
  readonly words: NoticeWords;
  /** Where it is looked at in the admin: a path. */
  readonly address: string;
}

/** What people call a thing such as `share:7`, and where they look at it; the dashboard where there is nothing to look at. */
export async function thingOf(
  about: string | undefined,
  req: PayloadRequest,
): Promise<Thing> {
  const { admin } = req.payload.config.routes;
  const [kind = ""] = (about ?? "").split(":");
  const subject = subjects[kind];
  const key = keyIn(kind, about ?? "");
  if (!subject || !key) return { words: {}, address: admin };
  const { docs } = await req.payload.find({
    collection: subject.collection,
    where: { [subject.key]: { equals: key } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  const [found] = docs;
  const name: unknown = Object(found)[subject.title];
  return {
    words: typeof name === "string" && name !== "" ? { name } : {},
    address: found
      ? `${admin}/collections/${subject.collection}/${found.id}`
      : admin,
  };
}
