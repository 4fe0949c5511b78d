import type { FacetCount } from "./count-facets.ts";

/** Folders that are told; a shelf with more is narrowed by its name. */
const greatestCount = 60;

/**
 * The folders one step beneath another, each counted with everything that lies in it, by their names.
 *
 * @example
 * foldersBeneath("2026", new Map([["2026/market/stalls", 3]])); // [{ value: "2026/market", count: 3 }]
 */
export function foldersBeneath(
  folder: string | undefined,
  counts: ReadonlyMap<string, number>,
): readonly FacetCount[] {
  const path = folder?.replace(/\/+$/, "");
  const start = path ? `${path}/` : "";
  const sums = new Map<string, number>();
  for (const [place, count] of counts) {
    if (place === "" || !place.startsWith(start)) continue;
    const [step = ""] = place.slice(start.length).split("/");
    const beneath = start + step;
    sums.set(beneath, (sums.get(beneath) ?? 0) + count);
  }
  return [...sums]
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => (a.value < b.value ? -1 : 1))
    .slice(0, greatestCount);
}
