import { formats, turnedFormats, type Format } from "#brand";
import type { Choice } from "../choice.ts";

/**
 * The kind of format that an approval route may speak of: a group in print, a platform on screens.
 */
export const groupOf = (format: Format): string =>
  format.medium === "print" ? format.group : format.platform;

/** Every kind of format, as people choose it. */
export const formatGroups: readonly Choice[] = [
  ...new Set([...formats, ...turnedFormats].map(groupOf)),
]
  .toSorted()
  .map((value) => ({
    value,
    label: `${value.charAt(0).toUpperCase()}${value.slice(1)}`,
  }));
