/** What the press desk shows: plain data, the same for pages and for whoever else asks. */
import type { ClockReading, JobMoveName, JobState, TicketFault } from "#brand";
import type { TicketPart } from "#render/ticket";

/** When a job is due, as a day's work is planned. */
export type Due =
  "late" | "today" | "week" | "next" | "later" | "open" | "finished";

/** A job in the list. */
export interface DeskRow {
  readonly id: number;
  readonly reference: string;
  readonly title: string;
  readonly campaign: string;
  readonly state: JobState;
  readonly due: Due;
  /** `2026-05-07`; absent where nobody has said. */
  readonly neededBy?: string;
  /** Days from today; negative where it is late. */
  readonly daysLeft?: number;
  readonly isImmovable: boolean;
  /** The ticket in one line, part by part. */
  readonly line: readonly string[];
  readonly printer: string;
  readonly blocks: number;
  readonly warnings: number;
  /** Where its picture is, once it has a press file. */
  readonly picture?: string;
  /** How many messages it has. */
  readonly messages: number;
}

/** A printer that jobs of the list go to. */
export interface DeskPrinter {
  readonly key: string;
  readonly name: string;
}

/** A page of the list. */
export interface DeskList {
  readonly rows: readonly DeskRow[];
  readonly printers: readonly DeskPrinter[];
  /** How many there are in each state, whatever is shown; the last states together. */
  readonly counts: Readonly<Partial<Record<JobState | "finished", number>>>;
  readonly page: number;
  readonly pages: number;
}

/** Something that was done to a job or said about it. */
export interface DeskEvent {
  readonly at: string;
  readonly by: string;
  /** What was done; absent of a message. */
  readonly did?: string;
  readonly says?: string;
}

/** A finding of the preflight report. */
export interface DeskFinding {
  readonly number: number;
  readonly severity: "block" | "warn" | "note";
  readonly message: string;
  readonly hint: string;
  readonly where: string;
  readonly page?: number;
  readonly box?: MmBox;
}

/** Millimetres from the trim's top-left corner. */
export interface MmBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A page of the press file with everything that is drawn over its proof. */
export interface DeskPage {
  readonly number: number;
  /** `Front`, `Back`; `Page 3` where there are more. */
  readonly name: string;
  readonly media: MmBox;
  readonly trim?: MmBox;
  readonly bleed?: MmBox;
  readonly safe?: MmBox;
  /** Millimetres from the trim's left edge, or from its top. */
  readonly folds: readonly {
    readonly axis: "vertical" | "horizontal";
    readonly at: number;
    readonly kind: "fold" | "crease";
  }[];
  /** The greatest mean of all inks over 15 mm², per cent. */
  readonly totalInk?: number;
}

/** What the preflight report says of a job's press file. */
export interface DeskReport {
  readonly verdict: "ready" | "ready-with-warnings" | "refused";
  readonly printer: string;
  readonly condition: string;
  /** Greatest sum of inks that the press takes, per cent. */
  readonly inkLimit: number;
  readonly findings: readonly DeskFinding[];
  readonly pages: readonly DeskPage[];
  readonly inks: readonly {
    readonly name: string;
    readonly kind: "process" | "spot" | "forme";
    readonly percent: number;
    readonly isUsed: boolean;
    readonly standIn?: string;
  }[];
}

/** A file of a job. */
export interface DeskFile {
  readonly name: string;
  readonly what: string;
  readonly bytes: number;
  readonly digest: string;
}

/** A move that somebody may make. */
export interface DeskMove {
  readonly move: JobMoveName;
  /** What its button says. */
  readonly label: string;
  readonly asksWhy: boolean;
}

/** Everything about one job. */
export interface DeskJob extends DeskRow {
  readonly version: number;
  readonly orderedBy: string;
  /** The ticket, part by part; empty where it is not complete. */
  readonly parts: readonly TicketPart[];
  readonly notes: string;
  /** What keeps its ticket from being ordered. */
  readonly faults: readonly TicketFault[];
  readonly files: readonly DeskFile[];
  readonly report?: DeskReport;
  /** Why its plates may not be looked at now. */
  readonly closed?: string;
  /** Why its files may not be pulled yet: somebody must sign first. */
  readonly unsigned?: string;
  /** What whoever asks may do. */
  readonly moves: readonly DeskMove[];
  readonly mayPrice: readonly ("quote" | "cost")[];
  readonly mayReorder: boolean;
  readonly mayWrite: boolean;
  readonly mayPull: boolean;
  readonly quote?: number;
  readonly cost?: number;
  readonly invoice?: string;
  /** The job that it repeats. */
  readonly copiedFrom?: {
    readonly id: number | string;
    readonly reference: string;
  };
  /** The newest last. */
  readonly events: readonly DeskEvent[];
}

/** The desk's clocks with the names of their kinds. */
export interface DeskClocks {
  readonly clocks: readonly ClockReading[];
}
