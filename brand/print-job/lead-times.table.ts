import type { RightsSource } from "../rights/source.ts";
import { ticketSources } from "./sources.table.ts";

/**
 * Working days from order to delivery by group of formats, without proofs.
 *
 * Source: our own default, which a council sets with its studio (`ticketSources.leadTimes`).
 */
export const leadDays: Readonly<Partial<Record<string, number>>> = {
  small: 3,
  poster: 3,
  folded: 4,
  booklet: 7,
  stationery: 5,
  display: 5,
  sign: 5,
  outdoor: 5,
  transport: 5,
  press: 1,
};

/** Working days for a group that the table does not name. */
export const usualLeadDays = 5;

/** Working days that a proof adds. */
export const proofDays: Readonly<Record<string, number>> = {
  none: 0,
  pdf: 1,
  hard: 2,
  wet: 4,
};

/** How long before its first day on show a contractor takes delivery. */
export interface ContractorDeadline {
  /** Formats by code; else by group. */
  readonly of: readonly string[];
  readonly days: number;
  readonly counts: "working" | "calendar";
  readonly source: RightsSource;
}

/** Deadlines of contractors; the first that fits a format counts. */
export const contractorDeadlines: readonly ContractorDeadline[] = [
  {
    of: ["ooh-48", "ooh-96"],
    days: 14,
    counts: "calendar",
    source: ticketSources.largeSheetDeadline,
  },
  {
    of: ["transport"],
    days: 7,
    counts: "calendar",
    source: ticketSources.transportDeadline,
  },
  {
    of: ["outdoor"],
    days: 10,
    counts: "working",
    source: ticketSources.outdoorDeadline,
  },
];
