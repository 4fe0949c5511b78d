/** How large the library is. */
export interface LibrarySize {
  readonly photographs: number;
  readonly consents: number;
  readonly renditions: number;
  /** Whether all photographs are approved and public, as far as their rights go. */
  readonly isOpen?: true;
}

/** The sizes that the product promises its speed for. */
export const countyLibrary: LibrarySize = {
  photographs: 100_000,
  consents: 10_000,
  renditions: 20_000,
};
