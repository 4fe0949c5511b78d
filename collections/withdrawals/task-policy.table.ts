import { rightsSources, type RightsSource } from "#brand";
import type { Role } from "../access/role.ts";
import type { TaskKind } from "./task-kinds.ts";

/** How soon a task is due, and whose it is where nobody else is known. */
export interface TaskPolicy {
  /** Working days after the day on which the withdrawal is recorded. */
  readonly workingDays: number;
  /** The role whose first person is asked. */
  readonly role: Role;
  readonly source: RightsSource;
}

/**
 * The policy of a withdrawal's tasks. No statute gives days for each: "without undue delay" and a month at
 * most for an answer are the frame (UK GDPR Article 12(3)); the days are our own, and a council sets its own.
 */
export const taskPolicy: Readonly<Record<TaskKind, TaskPolicy>> = {
  "cancel-job": {
    workingDays: 1,
    role: "studio",
    source: rightsSources.withdrawalInPractice,
  },
  "take-down": {
    workingDays: 2,
    role: "guardian",
    source: rightsSources.withdrawal,
  },
  "stop-stock": {
    workingDays: 3,
    role: "studio",
    source: rightsSources.withdrawalInPractice,
  },
  "tell-recipient": {
    workingDays: 5,
    role: "consent-officer",
    source: rightsSources.withdrawal,
  },
  "replace-photograph": {
    workingDays: 10,
    role: "guardian",
    source: rightsSources.withdrawalInPractice,
  },
};
