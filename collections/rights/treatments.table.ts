import type { Change } from "#brand";

/** What a template does to a photograph and says beside it. */
export interface Treatment {
  readonly changes: readonly Change[];
  /** Whether the photograph's credit stands on the artwork. */
  readonly showsCredit: boolean;
}

/**
 * What a template does unless the table says otherwise: it crops to its place, lays words, a tint or
 * the brand's device over the picture, and prints the credit.
 */
export const usualTreatment: Treatment = {
  changes: ["crop", "overlay"],
  showsCredit: true,
};

/** Templates that differ, by name. */
export const treatments: ReadonlyMap<string, Treatment> = new Map([
  ["business-card", { changes: ["crop"], showsCredit: false }],
]);
