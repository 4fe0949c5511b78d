/** The words of a draft as the browser tab keeps them until the server has taken them. */
import { z } from "zod";
import { keepInTab, readInTab } from "../../../../parts/kept-in-tab.ts";
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

/** Keeps what is not saved yet. */
export const keepWords = (place: string, kept: Kept): void =>
  keepInTab(place, kept);

/** What was kept and never saved; nothing where it is not ours to read. */
export function readWords(place: string): Kept | undefined {
  const kept = readInTab(place, keptSchema);
  if (!kept) return undefined;
  const { focalPoint, photograph, ...rest } = kept.setting;
  return {
    revision: kept.revision,
    setting: {
      ...rest,
      ...(photograph !== undefined && { photograph }),
      ...(focalPoint && { focalPoint }),
    },
  };
}
