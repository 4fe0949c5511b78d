import type { ArtworkSubject } from "./artwork-subject.ts";
import { insideBleed } from "./inside-bleed.ts";

const notSpots: ReadonlySet<string> = new Set([
  "Cyan",
  "Magenta",
  "Yellow",
  "Black",
  "All",
  "None",
]);

/** Names of the spot inks that print inside the bleed of any page, in order. */
export function spotsUsed({ pages }: ArtworkSubject): readonly string[] {
  const inks = new Set<string>();
  for (const page of pages) {
    for (const { color } of insideBleed(page)) {
      const { space, shares } = color;
      if (space.kind !== "inks") continue;
      for (const [index, ink] of space.inks.entries()) {
        const isPrinted = shares.length === 0 || (shares[index] ?? 0) > 0;
        if (!notSpots.has(ink) && isPrinted) inks.add(ink);
      }
    }
  }
  return [...inks].toSorted();
}
