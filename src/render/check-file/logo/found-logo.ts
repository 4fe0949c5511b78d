import type { LogoColorway, LogoLayout } from "#brand";
import type { Place } from "../file-check.ts";

/** A logo of the brand that was found on a page. */
export interface FoundLogo {
  readonly layout: LogoLayout;
  /** The version whose colours it has; absent where it has those of none. */
  readonly colorway?: LogoColorway;
  /** Width over height, against the brand's drawing: 1 is undistorted, 1.2 is pulled wide. */
  readonly stretch: number;
  /** Width on the page, in points or pixels. */
  readonly width: number;
  /** What comes nearest to it: the distance as a share of its width; absent where nothing is near. */
  readonly nearest?: { readonly share: number; readonly what: string };
  /** How sure the match is, 0 to 1: outlines are always sure. */
  readonly certainty: number;
  readonly page: number;
  readonly place: Place;
}
