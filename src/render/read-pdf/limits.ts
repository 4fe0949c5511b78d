/** How much one file may ask of its reader. */
export interface ReadLimits {
  readonly fileBytes: number;
  /** Objects that its cross-reference names. */
  readonly objects: number;
  /** How deep arrays and dictionaries nest. */
  readonly depth: number;
  /** Numbers, names and so on within one object. */
  readonly values: number;
  /** One stream after its filters. */
  readonly streamBytes: number;
  /** All streams after their filters, each counted once. */
  readonly totalBytes: number;
  readonly pages: number;
}

/** Room for an A0 poster with all its photographs, and not for a bomb. */
export const defaultLimits: ReadLimits = {
  fileBytes: 2 ** 30,
  objects: 1_000_000,
  depth: 100,
  values: 2_000_000,
  streamBytes: 2 ** 28,
  totalBytes: 2 ** 32,
  pages: 10_000,
};
