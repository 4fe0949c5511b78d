import type { AgeBand } from "./age-band.ts";

/**
 * What a council decides for itself where the law leaves it open. There is no single age in
 * statute for consent to a photograph, and councils differ on how long a consent lasts.
 */
export interface RightsPolicy {
  /** Days before an end on which a notice is due. */
  readonly noticeDays: readonly number[];
  /** How long a consent lasts from its signature, in years, unless it says an earlier day. */
  readonly consentYears: number;
  /** Bands in which a parent or guardian must sign. */
  readonly guardianSigns: readonly AgeBand[];
  /** Bands in which a parent or guardian is decided case by case. */
  readonly guardianMaySign: readonly AgeBand[];
  /** Bands in which the child is asked too. */
  readonly childSigns: readonly AgeBand[];
  /** What a consent or a contract without its scanned form means: some councils use no such picture. */
  readonly withoutForm: "block" | "warn";
}

/** The product's defaults: three years, a guardian below 16, the child too from 13. */
export const usualRightsPolicy: RightsPolicy = {
  noticeDays: [90, 30, 7],
  consentYears: 3,
  guardianSigns: ["under-13", "13-to-15"],
  guardianMaySign: ["16-to-17"],
  childSigns: ["13-to-15", "16-to-17"],
  withoutForm: "warn",
};
