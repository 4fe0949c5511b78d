/**
 * Takes a photograph in: what it is, what it says of itself, what it is like, and the copies that
 * screens show, from one decode. It keeps nothing and decides nothing about rights.
 */
import { describeSmall, type Character } from "../character/character.ts";
import { inspect, type Inspected } from "../inspect.ts";
import type { PhotographMetadata } from "../metadata/photograph-metadata.ts";
import { readPhotographMetadata } from "../metadata/read-photograph-metadata.ts";
import { profileName } from "../profile-name.ts";
import { sharp } from "../sharp.ts";
import { openWithin, shrunk } from "../small-picture.ts";
import { createTurnstile } from "../turnstile.ts";
import { greatestCopySide, makeCopies, type PhotographCopy } from "./copies.ts";

/** All that is learned from the bytes of an original. */
export interface TakenIn {
  readonly inspected: Inspected;
  /** What the embedded profile calls itself: `Adobe RGB (1998)`. */
  readonly iccProfile?: string;
  readonly metadata: PhotographMetadata;
  readonly character: Character;
  readonly copies: readonly PhotographCopy[];
}

/** A decoded original is large: two at once keep two cores busy and memory in bounds. */
const turnstile = createTurnstile(2);

/**
 * Judges an original by its content, then reads and decodes it once.
 *
 * @param name What errors call it: its file name.
 */
export async function takeIn(
  bytes: Uint8Array,
  name: string,
): Promise<TakenIn> {
  const inspected = await inspect(bytes, name);
  return turnstile(async () => {
    const opened = openWithin(bytes, inspected, greatestCopySide, name);
    // What the file says is read while it is decoded, by the thread that would wait for it.
    const [pixels, metadata, iccProfile] = await Promise.all([
      opened,
      readPhotographMetadata(bytes),
      profileIn(bytes),
    ]);
    const { copies, smallest } = await makeCopies(pixels);
    const [made, character] = await Promise.all([
      copies,
      shrunk(smallest).then((small) => describeSmall(small, inspected)),
    ]);
    return {
      inspected,
      ...(iccProfile && { iccProfile }),
      metadata,
      character,
      copies: made,
    };
  });
}

async function profileIn(bytes: Uint8Array): Promise<string | undefined> {
  const { icc } = await sharp(bytes, { limitInputPixels: false }).metadata();
  return icc && profileName(icc);
}
