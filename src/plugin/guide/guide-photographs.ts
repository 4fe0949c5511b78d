/**
 * Approved examples by style set: what anybody may see today and nothing else, since the guide goes to outsiders.
 * Rights are asked each time, and again by the door that hands a copy out.
 */
import type { Payload } from "payload";
import { openAmong } from "#collections";

/** One example. */
export interface GuidePhotograph {
  readonly id: number;
  readonly title: string;
  readonly alt: string;
  readonly credit: string;
  readonly width: number;
  readonly height: number;
}

/** The examples of one style set. */
export interface StyleSetExamples {
  readonly key: string;
  readonly photographs: readonly GuidePhotograph[];
}

/** A page shows no more of a set. */
const mostOfSet = 6;
/** Whose rights are asked for one page. */
const mostAsked = 120;

/** The examples of each style set that has any, in the order of their sets. */
export async function guidePhotographs(
  payload: Payload,
  sets: readonly string[],
): Promise<readonly StyleSetExamples[]> {
  const { docs } = await payload.find({
    collection: "photographs",
    where: { isPublic: { equals: true }, approval: { equals: "approved" } },
    sort: "-updatedAt",
    limit: mostAsked,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  const found = new Map<string, GuidePhotograph[]>();
  for (const document of await openAmong(docs, payload)) {
    const { alt, credit, id, original, styleSet, title } = document;
    const own = found.get(styleSet ?? "") ?? [];
    const { height, width } = original ?? {};
    if (!styleSet || !height || !width || own.length >= mostOfSet) continue;
    own.push({
      id,
      title,
      alt: alt ?? title,
      credit: credit ?? "",
      width,
      height,
    });
    found.set(styleSet, own);
  }
  return sets.flatMap((key) => {
    const photographs = found.get(key);
    return photographs ? [{ key, photographs }] : [];
  });
}
