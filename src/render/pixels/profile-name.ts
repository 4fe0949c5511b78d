import { iccText } from "../profiles/icc-text.ts";
import { readIccTags } from "../profiles/icc-tags.ts";

/** Longest profile that is looked into for its name, in bytes. */
const greatestLength = 16 * 1024 * 1024;

/** What an embedded profile calls itself; nothing where it is damaged or has no name. */
export function profileName(icc: Uint8Array): string | undefined {
  if (icc.length > greatestLength) return undefined;
  try {
    const tags = readIccTags(icc, "embedded");
    return iccText(tags.get("desc") ?? new Uint8Array()) || undefined;
  } catch {
    // A damaged profile has no name; what it does to colors is libvips' to judge.
    return undefined;
  }
}
