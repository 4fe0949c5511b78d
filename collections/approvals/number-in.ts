import type { PayloadRequest } from "payload";
import { ToolkitError } from "#render/errors";

/** The number of a document in the address of an endpoint. */
export function numberIn(req: PayloadRequest, what: string): number {
  const id = Number(req.routeParams?.["id"]);
  if (Number.isSafeInteger(id) && id > 0) return id;
  throw new ToolkitError("not-found", `There is no such ${what}`);
}
