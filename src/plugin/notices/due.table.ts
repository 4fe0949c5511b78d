import type { PayloadRequest, Where } from "payload";
import type { AuditRecord } from "#collections";
import { approvalReminders } from "./due/approvals.ts";
import type { Matter } from "./plan-notices.ts";
import { expiriesNear } from "./due/expiries.ts";
import { sharesEnding } from "./due/shares-ending.ts";
import { tasksDue } from "./due/tasks.ts";

/** Something that comes due, and whom it concerns. */
export interface Due {
  readonly matter: Matter;
  readonly to: Where;
  /** What the audit keeps of it, once, with the first notice that is written. */
  readonly event?: AuditRecord;
}

/** Finds what is to be told on a morning. What was told before may be found again: nobody is told twice. */
export type DueSource = (
  req: PayloadRequest,
  now: Date,
) => Promise<readonly Due[]>;

/** Everything that comes due without anybody doing anything. A new source gets a line here. */
export const dueSources: readonly DueSource[] = [
  approvalReminders,
  sharesEnding,
  expiriesNear,
  tasksDue,
];
