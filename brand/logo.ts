import type { Mm, Px } from "./units.ts";
import type { VectorArt } from "./vector.ts";

/** How the parts of the logo are arranged. */
export type LogoLayout = "horizontal" | "stacked" | "symbol";

/** `color` on light grounds, `reversed` on dark, `mono` in one ink. */
export type LogoColorway = "color" | "reversed" | "mono";

/** One drawing of the logo. */
export interface LogoVersion {
  readonly layout: LogoLayout;
  readonly colorway: LogoColorway;
  readonly art: VectorArt;
  /** Swatches that this version may stand on. */
  readonly grounds: readonly string[];
}

/** The brand's logo and its rules. */
export interface Logo {
  readonly name: string;
  readonly alt: string;
  readonly versions: readonly LogoVersion[];
  /** Empty space on every side, as a share of the placed width. */
  readonly clearSpace: number;
  /** How often it may stand on one page or panel; once where nothing is said. */
  readonly mostPerFace?: number;
  readonly leastWidth: Readonly<
    Record<LogoLayout, { readonly print: Mm; readonly screen: Px }>
  >;
}
