/** Asks whether a ticket is whole: no job goes to a studio before it is. It changes nothing. */
import type { TicketFacts, TicketFault } from "./ticket-rule.ts";
import { ticketRules } from "./ticket-rules.ts";
import { ticketSchema, type PrintTicket } from "./ticket.ts";

/** A ticket that was asked about. */
export interface TicketCheck {
  /** The ticket as it is read; absent where fields are missing. */
  readonly ticket?: PrintTicket;
  /** What keeps it from being ordered comes first. */
  readonly faults: readonly TicketFault[];
  readonly isComplete: boolean;
}

/** Reads a ticket from outside and holds it against every rule. */
export function checkTicket(given: unknown, facts: TicketFacts): TicketCheck {
  const read = ticketSchema.safeParse(given);
  if (!read.success)
    return {
      isComplete: false,
      faults: read.error.issues.map(({ message, path }) => ({
        code: "ticket/field",
        severity: "block",
        field: path.join("."),
        what: `The ticket lacks ${path.join(".") || "everything"}`,
        hint: message,
      })),
    };
  const faults = ticketRules
    .flatMap(({ check, code, severity }) =>
      Array.from(check(read.data, facts), (objection) => ({
        code,
        severity,
        ...objection,
      })),
    )
    .toSorted((one, other) => gravity(one) - gravity(other));
  return {
    ticket: read.data,
    faults,
    isComplete: faults.every(({ severity }) => severity !== "block"),
  };
}

const gravity = ({ severity }: TicketFault): number =>
  severity === "block" ? 0 : 1;
