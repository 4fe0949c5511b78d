import type { Fact } from "./fact.ts";

/** A fact with what its keepers need to know. */
export interface FactRecord extends Fact {
  /** The person or team who keeps it true. */
  readonly owner: string;
  /** Where it is true. */
  readonly geography?: string;
}
