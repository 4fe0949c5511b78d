import type { Toolkit } from "#brand";
import { describeSlots } from "#templates";
import type { Composition } from "./compose.ts";
import type { RenderRequest } from "./request.ts";

/** A text that may be written: a slot, or one entry of a list. */
export interface OpenText {
  readonly slot: string;
  /** Of a list alone: which entry, from 0. */
  readonly entry?: number;
  /** `headline`, `points.2`. */
  readonly path: string;
  readonly text: string;
  /** UTF-16 units that the slot takes, and how many of them are left; below zero where it is too long. */
  readonly limit: number;
  readonly room: number;
}

/** The texts of an output that neither its template nor its campaign locks, as they stand. */
export function openTexts(
  { templates = [] }: Toolkit,
  { template }: RenderRequest,
  { copy }: Composition,
): readonly OpenText[] {
  const locked = templates
    .filter((policy) => policy.template === template.name)
    .flatMap(({ lockedSlots }) => lockedSlots.map(({ slot }) => slot));
  return describeSlots(template)
    .filter(
      ({ name }) => template.openSlots.includes(name) && !locked.includes(name),
    )
    .flatMap(({ characters: limit = Infinity, name: slot }) => {
      const value = copy[slot];
      if (typeof value === "string")
        return [
          { slot, path: slot, text: value, limit, room: limit - value.length },
        ];
      if (!Array.isArray(value)) return [];
      return value.map((one: unknown, entry) => {
        const text = String(one);
        const path = `${slot}.${entry}`;
        return { slot, entry, path, text, limit, room: limit - text.length };
      });
    });
}

/** Copy with one text in the place of another. */
export function withText(
  copy: RenderRequest["copy"],
  { entry, slot }: Pick<OpenText, "entry" | "slot">,
  text: string,
): RenderRequest["copy"] {
  if (entry === undefined) return { ...copy, [slot]: text };
  const before = copy[slot];
  const list = Array.isArray(before) ? [...before] : [];
  list[entry] = text;
  return { ...copy, [slot]: list };
}
