import type { Insets } from "./box.ts";
import type { Mm, Pt, Px } from "./units.ts";

/** How sure we are of a size: S a source was found, K known but unverified, D our default. */
export type Confidence = "S" | "K" | "D";

interface FormatBase {
  /** `a4`, `ooh-6`, `ig-portrait`; a turned format reads `a4-landscape`. */
  readonly code: string;
  readonly name: string;
  /** Trim, at final size. For a screen format one pixel is one point. */
  readonly width: Pt;
  readonly height: Pt;
  /** Zero on screens. */
  readonly bleed: Pt;
  /** Nothing that a reader needs may stand outside these, measured from the trim. */
  readonly safe: Insets;
  readonly confidence: Confidence;
  readonly note: string;
  /** Code of the format that templates know, of which this one is a variant; absent: its own. */
  readonly basedOn?: string;
}

/** A finished size on paper, vinyl or board. All lengths are at final size, whatever the artwork's scale. */
export interface PrintFormat extends FormatBase {
  readonly medium: "print";
  readonly group: string;
  /** 1, 0.25 or 0.1: how large the artwork is made. */
  readonly artworkScale: number;
  /** Least photograph density at final size, pixels per inch. */
  readonly leastPpi: number;
  readonly viewingDistance: Mm;
  readonly pages: number;
  /** Widths of a folded sheet's panels as its outside shows them; absent: as its design folds. */
  readonly panels?: readonly Mm[];
}

/** A picture size of a screen, a social network or a mail. */
export interface ScreenFormat extends FormatBase {
  readonly medium: "screen";
  readonly platform: string;
  readonly placement: string;
  readonly pixelWidth: Px;
  readonly pixelHeight: Px;
  /** Largest file that the platform takes, megabytes of 1,000,000 bytes. */
  readonly greatestMegabytes: number;
  /** Encodings that the platform takes, as listed by it: `JPG`, `PNG`, `WEBP`, `PDF`, `MP4`. */
  readonly encodings: readonly string[];
}

/** A physical or screen size: trim, bleed and safe. The encoding is a separate matter. */
export type Format = PrintFormat | ScreenFormat;
