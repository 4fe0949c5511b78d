import type { Channel } from "../rights/channel.ts";

/**
 * Who must sign an output before it is handed out, as data: a matrix whose rows a guardian edits.
 *
 * It says nothing of who has signed, and a row that asks for nobody does not exist: where nothing
 * need be signed, that is because every step of the row may be skipped, and the row says so.
 */

/** What makes an output more than a usual one. */
export const approvalRisks = [
  "usual",
  "sensitive",
  "safeguarding",
  "political",
] as const;

/** One of the risks. */
export type ApprovalRisk = (typeof approvalRisks)[number];

/** Each risk as a sentence says it. */
export const approvalRiskText: Readonly<Record<ApprovalRisk, string>> = {
  usual: "no particular risk",
  sensitive: "a sensitive topic",
  safeguarding: "safeguarding of children",
  political: "political sensitivity",
};

/** What an output is for, as far as somebody must sign for it: a proof never asks. */
export const approvalPurposes = ["press", "screen", "social"] as const;

/** One of the purposes. */
export type ApprovalPurpose = (typeof approvalPurposes)[number];

/** One signature that a route asks for. */
export interface RouteStep {
  /** Stable within its route: signatures are found by it. */
  readonly key: string;
  readonly name: string;
  /** Anybody who holds any one of these roles may sign. */
  readonly roles: readonly string[];
  /** Working days from the moment at which it is this step's turn. */
  readonly within: number;
  /** Whether whoever asked for the output may sign it too. */
  readonly allowsOwnWork: boolean;
  /** Whether it falls away where every word is the campaign's own or stands in a slot that its toolkit leaves open. */
  readonly isSkippedInsideLocks: boolean;
}

/** A row of the matrix. A list that is empty leaves its question open. */
export interface ApprovalRoute {
  readonly key: string;
  readonly name: string;
  /** Names of templates. */
  readonly templates: readonly string[];
  /** Groups of print formats and platforms of screen formats. */
  readonly groups: readonly string[];
  readonly purposes: readonly ApprovalPurpose[];
  readonly channels: readonly Channel[];
  /** Any one of these. */
  readonly risks: readonly ApprovalRisk[];
  /** Pounds that the campaign spends on publicity, from which on the row counts. */
  readonly spendFrom?: number;
  /** A row with a greater one wins, however specific others are; 0 unless a guardian says otherwise. */
  readonly precedence: number;
  /** In the order in which they are signed. */
  readonly steps: readonly RouteStep[];
}

/** An output as the matrix asks about it. */
export interface ApprovalOutput {
  readonly name: string;
  readonly template: string;
  /** The format's group in print, its platform on screens. */
  readonly group: string;
  readonly purpose: ApprovalPurpose | "proof";
  readonly channel: Channel;
  /** Never empty: `usual` where there is no other. */
  readonly risks: readonly ApprovalRisk[];
  /** Pounds; 0 where nobody has said. */
  readonly spend: number;
  /** Whether every word comes from a published narrative and toolkit, or stands in a slot that the toolkit leaves open. */
  readonly isInsideLocks: boolean;
}
