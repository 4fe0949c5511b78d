import type { TicketFault } from "#brand";
import { ToolkitError } from "#render/errors";

/** A ticket that lacks something: each fault stands at its field. */
export class IncompleteTicketError extends ToolkitError {
  readonly faults: readonly TicketFault[];

  constructor(reference: string, faults: readonly TicketFault[]) {
    const stops = faults.filter(({ severity }) => severity === "block");
    const [first] = stops;
    super(
      "incomplete-ticket",
      `Cannot order ${reference}: its ticket is not complete, ${stops.length === 1 ? "one thing is" : `${stops.length} things are`} missing or wrong; first "${first?.field ?? ""}", ${first?.hint ?? ""}`,
    );
    this.name = "IncompleteTicketError";
    this.faults = faults;
  }
}
