import type { ElectionRule } from "./rule.ts";
import { memberDownload } from "./rules/member-download.ts";
import { newLaunch } from "./rules/new-launch.ts";
import { paused } from "./rules/paused.ts";
import { personNamed } from "./rules/person-named.ts";
import { political } from "./rules/political.ts";
import { undecided } from "./rules/undecided.ts";

/**
 * Every rule before an election, in the order that a decision lists them. Photographs of candidates
 * are asked about with the rights of the photograph, by `rights/pre-election-person`.
 */
export const electionRules: readonly ElectionRule[] = [
  paused,
  undecided,
  political,
  personNamed,
  memberDownload,
  newLaunch,
];
