import { workingDaysBefore } from "../../elections/working-days.ts";
import type { PrintFormat } from "../../format.ts";
import { addDays, dayText, readDay } from "../../rights/day.ts";
import {
  contractorDeadlines,
  type ContractorDeadline,
} from "../lead-times.table.ts";
import { ticketSources } from "../sources.table.ts";
import type { TicketRule } from "../ticket-rule.ts";

/** The deadline that a contractor sets for a format, if any does. */
export const deadlineOf = ({
  basedOn,
  code,
  group,
}: Pick<PrintFormat, "basedOn" | "code" | "group">):
  ContractorDeadline | undefined =>
  contractorDeadlines.find(({ of }) =>
    [code, basedOn ?? code, group].some((name) => of.includes(name)),
  );

/** Posters that a contractor puts up are with the contractor in time. */
export const contractorDeadline: TicketRule = {
  code: "ticket/contractor-deadline",
  severity: "block",
  says: "Posters are with the contractor as long before their first day on show as the contractor asks.",
  source: ticketSources.outdoorDeadline,
  *check({ inChargeOn, neededBy }, { closedDays, format }) {
    const deadline = deadlineOf(format);
    if (!deadline) return;
    const { counts, days, source } = deadline;
    if (inChargeOn === undefined)
      return yield {
        field: "inChargeOn",
        what: `"${format.name}" is put up by a contractor, and the ticket does not say from when`,
        hint: "Choose the first day on show",
      };
    const shown = readDay(inChargeOn);
    const last =
      counts === "working"
        ? workingDaysBefore(shown, days, closedDays)
        : addDays(shown, -days);
    if (neededBy > last)
      yield {
        field: "neededBy",
        what: `On show from ${dayText(shown)}, it must be with the contractor by ${dayText(last)}: ${source.cites}`,
        hint: `Choose ${dayText(last)} or earlier, or a later first day on show`,
      };
  },
};
