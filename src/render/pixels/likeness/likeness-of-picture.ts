import { MissingSupplyError } from "../../errors.ts";
import { openSmall } from "../small-picture.ts";
import { likenessOf, type Likeness } from "./likeness.ts";

/** The perceptual hash of an encoded picture; nothing where it cannot be opened. */
export async function likenessOfPicture(
  bytes: Uint8Array,
): Promise<Likeness | undefined> {
  try {
    return likenessOf((await openSmall(bytes)).pixels);
  } catch (error) {
    if (error instanceof MissingSupplyError) return undefined;
    throw error;
  }
}
