import type { Pt } from "#brand";

/**
 * What an alternative format promises to its readers: preflight holds every output of its template
 * against it, and blocks what falls short.
 */
export interface AccessStandard {
  /** Least size of everything that is read, legal lines too. */
  readonly leastSize: Pt;
  /** Least contrast of text, codes and icons against their ground, as a ratio to 1. */
  readonly leastContrast: number;
  /** Most words of a sentence; absent: as many as plain English allows. */
  readonly mostWords?: number;
}
