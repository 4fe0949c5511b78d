import type { Photograph } from "#brand";
import { photographs } from "#larkmere";

/** A photograph of the demonstration library. */
export function findPhotograph(id: string): Photograph {
  const found = photographs.find((photograph) => photograph.id === id);
  if (!found) throw new Error(`No photograph "${id}"`);
  return found;
}
