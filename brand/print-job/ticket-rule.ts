import type { PrintFormat } from "../format.ts";
import type { Day } from "../rights/day.ts";
import type { RightsSource } from "../rights/source.ts";
import type { PrintTicket } from "./ticket.ts";

/** What can be the matter with a ticket. `ticket/field` is a field that is missing or cannot be read. */
export type TicketCode =
  | "ticket/field"
  | "ticket/binding"
  | "ticket/colors"
  | "ticket/contractor-deadline"
  | "ticket/cover"
  | "ticket/crease"
  | "ticket/deliveries"
  | "ticket/delivery-days"
  | "ticket/fold"
  | "ticket/imprint"
  | "ticket/needed-by"
  | "ticket/outdoor-varnish"
  | "ticket/pages"
  | "ticket/proof"
  | "ticket/spine"
  | "ticket/stock"
  | "ticket/weight";

/** One thing that is missing or does not fit. It stands at a field and says what to do. */
export interface TicketFault {
  readonly code: TicketCode;
  /** `block` keeps the job from being ordered; `warn` asks somebody to look. */
  readonly severity: "block" | "warn";
  /** Path of the field: `deliveries.1.copies`. */
  readonly field: string;
  readonly what: string;
  readonly hint: string;
}

/** What a ticket is held against. */
export interface TicketFacts {
  readonly format: PrintFormat;
  /** The day on which it is ordered. */
  readonly asked: Day;
  /** Days on which nobody works beside weekends and bank holidays. */
  readonly closedDays?: readonly Day[];
  /** What the artwork says, where it is made: the imprint must be among it. */
  readonly spoken?: readonly string[];
}

/** What a rule has found. */
export type TicketObjection = Pick<TicketFault, "field" | "what" | "hint">;

/** One thing that is asked of every ticket. */
export interface TicketRule {
  readonly code: Exclude<TicketCode, "ticket/field">;
  readonly severity: TicketFault["severity"];
  /** The rule in one sentence, as a print buyer would say it. */
  readonly says: string;
  readonly source: RightsSource;
  readonly check: (
    ticket: PrintTicket,
    facts: TicketFacts,
  ) => Iterable<TicketObjection>;
}
