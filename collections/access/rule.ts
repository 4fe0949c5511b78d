import type { Where } from "payload";
import type { Asker } from "./role.ts";

/**
 * How far a right reaches: everywhere, or to the documents that a query finds.
 *
 * A rule is asked only for somebody whose role the table names, so it never asks for roles itself.
 */
export interface AccessRule {
  /** One sentence for the table's readers. */
  readonly says: string;
  reach(asker: Asker): true | Where;
}
