import type { PayloadRequest } from "payload";
import { openAmong } from "#collections";
import { marked } from "./marked.ts";
import type { GuideHit } from "./search-guide.ts";

/** Photographs that are judged at once. */
const judgedAtOnce = 12;

/** What is asked of photographs that were found. */
export interface AskedPhotographs {
  /** The best first. */
  readonly ids: readonly number[];
  readonly limit: number;
  /** Words of the index that were found. */
  readonly words: ReadonlySet<string>;
}

/** The first of some photographs that anybody may see at this moment: their rights are asked now. */
export async function openPhotographs(
  req: PayloadRequest,
  { ids, limit, words }: AskedPhotographs,
): Promise<readonly GuideHit[]> {
  const hits: GuideHit[] = [];
  const step = Math.min(Math.max(limit, 8), judgedAtOnce);
  for (let at = 0; at < ids.length && hits.length < limit; at += step)
    for (const document of await openOf(req, ids.slice(at, at + step)))
      hits.push(hitOf(document, words));
  return hits.slice(0, limit);
}

async function openOf({ payload }: PayloadRequest, ids: readonly number[]) {
  const { docs } = await payload.find({
    collection: "photographs",
    where: { id: { in: [...ids] } },
    select: {
      ...{ title: true, alt: true, credit: true, place: true },
      ...{ approval: true, isPublic: true, deletedAt: true, original: true },
    },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  const open = await openAmong(docs, payload);
  const byId = new Map(open.map((document) => [document.id, document]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

type Document = Awaited<ReturnType<typeof openOf>>[number];

function hitOf(
  { alt, credit, id, original, place, title }: Document,
  words: ReadonlySet<string>,
): GuideHit {
  const address = `/api/photographs/${id}/pictures/preview`;
  const within = [place?.settlement, credit].filter(Boolean).join(" · ");
  const { height, width } = original ?? {};
  return {
    kind: "photographs",
    name: marked(title, words),
    says: marked(alt ?? "", words),
    address,
    ...(within && { within }),
    ...(width && height && { picture: { address, width, height } }),
  };
}
