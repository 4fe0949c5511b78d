import type { Payload } from "payload";
import type { Brand } from "#brand";
import { findHouseBrand } from "#collections";
import { fetchBrand } from "./fetch-brand.ts";
import { InvalidDocumentError } from "./invalid-document.ts";

/**
 * The brand whose look our own pages bear.
 *
 * Nothing where there is none, or where it cannot be read as it stands, which the log then tells: whoever
 * mends it must be able to sign in.
 */
export async function houseBrand(payload: Payload): Promise<Brand | undefined> {
  const id = await findHouseBrand(payload);
  if (id === undefined) return undefined;
  try {
    return (await fetchBrand(payload, id)).brand;
  } catch (error) {
    if (!(error instanceof InvalidDocumentError)) throw error;
    payload.logger.warn({
      msg: `The pages bear no brand’s look: ${error.message}`,
    });
    return undefined;
  }
}
