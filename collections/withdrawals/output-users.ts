import type { OutputUserKind } from "./output-user.ts";
import { downloads } from "./output-users/downloads.ts";
import { openLinks } from "./output-users/open-links.ts";
import { printJobs } from "./output-users/print-jobs.ts";
import { pressJobs } from "./output-users/press-jobs.ts";

/**
 * Everything that uses finished outputs, in the order in which a worksheet lists it.
 *
 * A new kind, such as a job that is on press or a post that is planned, is one entry here: the reach
 * of a consent, the worksheet and the evidence follow.
 */
export const outputUsers: readonly OutputUserKind[] = [
  openLinks,
  printJobs,
  pressJobs,
  downloads,
];
