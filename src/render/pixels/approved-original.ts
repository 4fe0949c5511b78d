import type { Photograph } from "#brand";
import { sha256 } from "../digest.ts";
import { MissingSupplyError } from "../errors.ts";
import type { ReadOriginal } from "../supplies.ts";
import { inspect, type Inspected } from "./inspect.ts";

/** An original that is known to be the approved one. */
export interface ApprovedOriginal {
  readonly bytes: Uint8Array;
  readonly inspected: Inspected;
}

/** Reads an original and makes sure that it is the one that was approved. */
export async function readApproved(
  photograph: Photograph,
  readOriginal: ReadOriginal,
): Promise<ApprovedOriginal> {
  const bytes = await readOriginal(photograph);
  const name = photograph.id;
  // Looked into on another thread while its digest is taken on this one.
  const looking = inspect(bytes, name);
  looking.catch(() => undefined);
  if (sha256(bytes) !== photograph.digest) {
    throw new MissingSupplyError(
      `Cannot use photograph "${name}": its file is not the approved one; approve it again or restore the original`,
    );
  }
  const inspected = await looking;
  const { pixelWidth, pixelHeight } = inspected;
  if (
    pixelWidth !== photograph.pixelWidth ||
    pixelHeight !== photograph.pixelHeight
  ) {
    throw new MissingSupplyError(
      `Cannot use photograph "${name}": recorded as ${photograph.pixelWidth} x ${photograph.pixelHeight} pixels but upright it has ${pixelWidth} x ${pixelHeight}; correct the record`,
    );
  }
  return { bytes, inspected };
}
