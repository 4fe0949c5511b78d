/**
 * What the rules of the score look at, whatever kind of file it was read from. Lengths are points of the page, or
 * pixels of a picture; places are shares of the page's picture. What could not be known is absent, never guessed.
 */
import type { Lab, Logo, Rgb } from "#brand";
import type { CheckFinding, FileKind, FileUse, Place } from "./file-check.ts";
import type { FoundLogo } from "./logo/found-logo.ts";

/** A colour that is on the page, with how much of the page has it. */
export interface ColorUse {
  /** What people call it: `CMYK 95/75/30/35`, `#12355b`, `ink "Gold"`. */
  readonly name: string;
  readonly look: ColorLook;
  /** In squares of the page's unit. */
  readonly area: number;
  readonly page: number;
  readonly place: Place;
}

/** How a colour is to be compared with the brand's. */
export type ColorLook =
  | { readonly kind: "light"; readonly lab: Lab }
  | {
      readonly kind: "inks";
      readonly percent: readonly number[];
      readonly lab: Lab;
    }
  | { readonly kind: "spot"; readonly ink: string };

/** A font with as much as it sets. */
export interface FontUse {
  readonly name: string;
  readonly letters: number;
  readonly page: number;
  readonly place?: Place;
}

/** A run of text whose colour and ground are known. */
export interface TextContrast {
  readonly text: string;
  readonly color: Rgb;
  readonly ground: Rgb;
  /** Points of the page. */
  readonly size: number;
  readonly letters: number;
  readonly page: number;
  readonly place: Place;
}

/** A photograph or another picture where it is placed. */
export interface PlacedPicture {
  /** Pixels per inch at the size that it is placed at. */
  readonly density: number;
  readonly page: number;
  readonly place: Place;
}

/** A file as it was read. */
export interface CheckSubject {
  readonly kind: FileKind;
  readonly use: FileUse;
  readonly pages: number;
  readonly size: string;
  /** Whether anything on it was drawn; a photograph alone has no colours to judge. */
  readonly isPhotographAlone: boolean;
  readonly colors: readonly ColorUse[];
  readonly fonts: readonly FontUse[];
  /** Everything that is written on it; absent where letters cannot be told. */
  readonly words?: string;
  readonly contrasts: readonly TextContrast[];
  readonly placed: readonly PlacedPicture[];
  readonly logos: readonly FoundLogo[];
  /** What the brand asks of the logo. */
  readonly logo: Logo;
  /** Of a picture: its pixels. */
  readonly pixels?: { readonly width: number; readonly height: number };
  /** What preflight says of it as a file for print, or what it says of any file. */
  readonly preflight: readonly CheckFinding[];
  /** What the checker of accessible PDFs says; absent for files that are no PDF for screens. */
  readonly access?: readonly CheckFinding[];
  /** What was found in the reading itself: scripts, references, pages that were left out. */
  readonly reading: readonly CheckFinding[];
}
