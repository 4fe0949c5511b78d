import type { Payload } from "payload";
import { openAmong } from "#collections";
import { marked } from "./marked.ts";
import type { ShelvedPhotograph } from "./photograph-shelf.ts";
import type { GuideHit } from "./search-guide.ts";

/** Photographs that are judged at once where few are shown: most that are public are open. */
const judgedAtOnce = 6;

/** What is asked of photographs that were found. */
export interface AskedPhotographs {
  /** The best first. */
  readonly photographs: readonly ShelvedPhotograph[];
  readonly limit: number;
  /** Words of the index that were found. */
  readonly words: ReadonlySet<string>;
}

/** The first of some photographs that anybody may see at this moment: their rights are asked now. */
export async function openPhotographs(
  payload: Payload,
  { limit, photographs, words }: AskedPhotographs,
): Promise<readonly GuideHit[]> {
  const hits: GuideHit[] = [];
  const step = Math.max(limit, judgedAtOnce);
  for (let at = 0; at < photographs.length && hits.length < limit; at += step) {
    const some = photographs.slice(at, at + step).map((photograph) => ({
      ...photograph,
      // The shelf holds no others.
      ...{ approval: "approved" as const, isPublic: true },
    }));
    for (const photograph of await openAmong(some, payload))
      hits.push(hitOf(photograph, words));
  }
  return hits.slice(0, limit);
}

function hitOf(
  { alt, credit, height, id, settlement, title, width }: ShelvedPhotograph,
  words: ReadonlySet<string>,
): GuideHit {
  const address = `/api/photographs/${id}/pictures/preview`;
  const within = [settlement, credit].filter((one) => one !== "").join(" · ");
  return {
    kind: "photographs",
    name: marked(title, words),
    says: marked(alt, words),
    address,
    ...(within !== "" && { within }),
    ...(width > 0 && height > 0 && { picture: { address, width, height } }),
  };
}
