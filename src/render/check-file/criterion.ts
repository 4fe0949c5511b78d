import type { Brand } from "#brand";
import type { CheckSubject } from "./check-subject.ts";
import type { CheckFinding, FindingGroup } from "./file-check.ts";

/** What a rule of the score says of a file. */
export interface Judgement {
  /** How much of it is right, 0 to 1. */
  readonly share: number;
  /** What was seen, with its figures. */
  readonly because: string;
  readonly findings: readonly CheckFinding[];
}

/** A rule was not asked: why. */
export interface NotAsked {
  readonly notAsked: string;
}

/** One rule of the score. */
export interface Criterion {
  readonly code: string;
  readonly title: string;
  readonly group: FindingGroup;
  readonly judge: (subject: CheckSubject, brand: Brand) => Judgement | NotAsked;
}

/** Whether a rule has something to say. */
export const isAsked = (said: Judgement | NotAsked): said is Judgement =>
  "share" in said;

/** `12 %`, `0.4 %`: a share of 1 for people. */
export const percent = (share: number): string =>
  share > 0 && share < 0.01
    ? `${(share * 100).toFixed(1)} %`
    : `${Math.round(share * 100)} %`;
