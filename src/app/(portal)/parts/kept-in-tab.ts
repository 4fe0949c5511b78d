/**
 * What somebody wrote, kept by the browser tab itself: for a session that ends, a reload and the way back.
 *
 * It is gone with the tab, and never leaves it but as what it was written for. A browser that keeps nothing does no harm.
 */
import type { z } from "zod";

/** Keeps what is not saved yet. */
export function keepInTab(place: string, kept: unknown): void {
  try {
    sessionStorage.setItem(place, JSON.stringify(kept));
  } catch {
    // Full, or forbidden by its owner: what is on the server is what counts.
  }
}

/** Forgets what has been saved. */
export function forgetInTab(place: string): void {
  try {
    sessionStorage.removeItem(place);
  } catch {
    // As above.
  }
}

/** What was kept and never saved; nothing where it is not ours to read. */
export function readInTab<Value>(
  place: string,
  schema: z.ZodType<Value>,
): Value | undefined {
  try {
    return schema.parse(JSON.parse(sessionStorage.getItem(place) ?? "null"));
  } catch {
    return undefined;
  }
}
