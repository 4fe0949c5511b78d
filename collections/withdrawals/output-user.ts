import type { PayloadRequest } from "payload";
import type { AuditEvent } from "../audit/event.ts";
import type { ReachedRendition, ReachedUser } from "./reach.ts";
import type { TaskKind } from "./task-kinds.ts";

/** The outputs that are asked about, by their ids. */
export type Among = ReadonlyMap<number, ReachedRendition>;

/** A kind of user of finished outputs: one entry of `outputUsers`, and nothing else knows it. */
export interface OutputUserKind {
  /** Kept with every worksheet: stable. */
  readonly kind: string;
  readonly title: string;
  /** What somebody must do about each that is found. */
  readonly task: TaskKind;
  readonly find: (
    req: PayloadRequest,
    among: Among,
    moment: Date,
  ) => Promise<readonly ReachedUser[]>;
  /** What the program itself stops at once, in the transaction of the withdrawal; it tells the audit of each. */
  readonly stop?: (
    req: PayloadRequest,
    found: readonly ReachedUser[],
    among: Among,
  ) => Promise<readonly AuditEvent[]>;
}
