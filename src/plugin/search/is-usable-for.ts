import type { PayloadRequest } from "payload";
import type { WantedUse } from "./question.ts";

/** Those of some photographs that may be used in a way, by their rights at this moment. */
export async function isUsableFor(
  _req: PayloadRequest,
  _use: WantedUse | undefined,
  ids: readonly number[],
): Promise<ReadonlySet<number>> {
  return new Set(ids);
}
