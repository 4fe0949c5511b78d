/** What the studio answers about print that officers order. Types alone. */
import type { JobMoveName, JobState, TicketAsks, TicketFault } from "#brand";

/** One place that copies go to, as a form has it: what nobody has filled in is empty. */
export interface OrderDelivery {
  readonly name: string;
  readonly copies: number | null;
  readonly address: string;
  readonly contact: string;
  readonly phone: string;
  readonly notes: string;
}

/** A stock as a form has it. */
export interface OrderStock {
  readonly type: string;
  readonly grammage: number | null;
}

/** The ticket of a job as a form has it. `PATCH /api/studio/print-orders/:id` takes one whole. */
export interface OrderTicket {
  readonly title: string;
  /** The number of the print studio; nothing for the usual one. */
  readonly printer: number | null;
  readonly quantity: number | null;
  /** `YYYY-MM-DD`, empty where nobody has chosen. */
  readonly neededBy: string;
  readonly isImmovable: boolean;
  readonly inChargeOn: string;
  readonly costCode: string;
  readonly purchaseOrder: string;
  readonly isPublicity: boolean;
  readonly proof: string;
  readonly proofTo: string;
  readonly notes: string;
  readonly stock: OrderStock;
  readonly cover: OrderStock;
  readonly fold: string;
  readonly isCreased: boolean;
  readonly binding: string;
  readonly laminate: string;
  readonly coating: string;
  readonly finishes: readonly string[];
  readonly packing: string;
  readonly packedIn: number | null;
  readonly pages: number | null;
  readonly sides: number;
  readonly inksFront: number | null;
  readonly inksBack: number | null;
  readonly deliveries: readonly OrderDelivery[];
}

/** A choice of a list. */
export interface OrderChoice {
  readonly value: string;
  readonly label: string;
}

/** What a form offers to choose from, and what it asks about at all. */
export interface OrderOffer {
  readonly asks: TicketAsks;
  readonly printers: readonly OrderChoice[];
  /** The name of the print studio that the format usually goes to. */
  readonly usualPrinter: string;
  readonly folds: readonly OrderChoice[];
  readonly bindings: readonly OrderChoice[];
  readonly laminates: readonly OrderChoice[];
  readonly coatings: readonly OrderChoice[];
  readonly finishes: readonly OrderChoice[];
  readonly packings: readonly OrderChoice[];
  readonly proofs: readonly OrderChoice[];
  /** Printed copies that the licence of its photograph allows, and those that are left; absent where there is no cap. */
  readonly copies?: { readonly cap: number; readonly left: number };
  /** The first day by which it can be there, ordered today, by what is looked at before: `{ pdf: "2026-11-30" }`. */
  readonly earliest: Readonly<Record<string, string>>;
}

/** One thing that happened to a job. */
export interface OrderEvent {
  readonly state: JobState;
  readonly label: string;
  readonly at: string;
  readonly by: string;
  readonly says?: string;
}

/** A move that whoever asks may make. */
export interface OrderMove {
  readonly move: JobMoveName;
  readonly label: string;
  readonly asksWhy: boolean;
}

/** A line of the list of print orders. */
export interface OrderLine {
  readonly id: number;
  readonly reference: string;
  readonly title: string;
  readonly state: JobState;
  readonly stateName: string;
  readonly formatName: string;
  readonly quantity: number | null;
  /** `YYYY-MM-DD`. */
  readonly neededBy?: string;
  readonly changedAt: string;
}

/** `GET /api/studio/print-orders` gives `{ orders, page, pages }`; one order has all of this. */
export interface PrintOrder extends OrderLine {
  readonly toolkit: { readonly slug: string; readonly name: string };
  readonly language: string;
  readonly size: string;
  readonly ticket: OrderTicket;
  /** How often it was saved: a form sends it back, so that two tabs do not write over each other. */
  readonly revision: number;
  readonly offer: OrderOffer;
  /** Whether the ticket may be changed still. */
  readonly isOpen: boolean;
  /** What is missing or does not fit, the gravest first. */
  readonly faults: readonly TicketFault[];
  readonly moves: readonly OrderMove[];
  readonly events: readonly OrderEvent[];
  /** The press file, once it is made. */
  readonly rendition?: number;
  /** Pounds, without VAT. */
  readonly quote?: number;
}

/** What `PATCH` answers with 409 to a form that was opened before somebody else saved, with what stands there now. */
export interface OrderConflict {
  readonly errors: readonly {
    readonly name: string;
    readonly message: string;
  }[];
  readonly current: PrintOrder;
}
