import type { Brand, Day } from "#brand";

/** A heading with rows of what and how. */
export interface TicketPart {
  readonly title: string;
  readonly head: readonly string[];
  /** How much of the width each column has, as shares; all alike where nothing is said. */
  readonly shares?: readonly number[];
  readonly rows: readonly (readonly string[])[];
}

/** Everything that a job's ticket shows. */
export interface TicketContent {
  readonly brand: Brand;
  readonly reference: string;
  readonly title: string;
  /** The day of the order. */
  readonly ordered: Day;
  /** What a press minder must see from across the room: quantity, stock, day. */
  readonly highlights: readonly {
    readonly label: string;
    readonly text: string;
  }[];
  readonly parts: readonly TicketPart[];
  /** Whole sentences for the studio. */
  readonly notes: readonly string[];
}
