/**
 * What somebody wrote, kept by the browser tab itself: for a session that ends, a reload and the way back.
 *
 * It is gone with the tab, and never leaves it but as the draft.
 */
import { z } from "zod";
import type { Setting } from "./setting.ts";

const keptSchema = z.object({
  setting: z.object({
    language: z.string(),
    copy: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
    options: z.record(z.string(), z.string()),
    photograph: z.string().optional(),
    focalPoint: z.object({ x: z.number(), y: z.number() }).optional(),
    choices: z.array(z.object({ template: z.string(), format: z.string() })),
  }),
  /** The draft's revision that it follows; 0 before there is one. */
  revision: z.number(),
});

/** A setting that the server has not taken yet. */
export interface Kept {
  readonly setting: Setting;
  readonly revision: number;
}

/** Where the words of one draft are kept: by its number, before it has one by the address that it began at. */
export const placeOf = (toolkit: string, draft: number | string): string =>
  `livery:${toolkit}:${draft}`;

/** Keeps what is not saved yet. A browser that keeps nothing does no harm. */
export function keepWords(place: string, kept: Kept): void {
  try {
    sessionStorage.setItem(place, JSON.stringify(kept));
  } catch {
    // Full, or forbidden by its owner: the draft on the server is what counts.
  }
}

/** Forgets what has been saved. */
export function forgetWords(place: string): void {
  try {
    sessionStorage.removeItem(place);
  } catch {
    // As above.
  }
}

/** What was kept and never saved; nothing where it is not ours to read. */
export function readWords(place: string): Kept | undefined {
  try {
    const { revision, setting } = keptSchema.parse(
      JSON.parse(sessionStorage.getItem(place) ?? "null"),
    );
    const { focalPoint, photograph, ...rest } = setting;
    return {
      revision,
      setting: {
        ...rest,
        ...(photograph !== undefined && { photograph }),
        ...(focalPoint && { focalPoint }),
      },
    };
  } catch {
    return undefined;
  }
}
