import type { DigitalSourceType } from "./digital-source-type.ts";
import type { LanguageTag } from "./language.ts";
import type { LicenceKind } from "./rights/licence.ts";

/** A point of a photograph as shares of its width and height, 0 to 1 from the top left. */
export interface FocalPoint {
  readonly x: number;
  readonly y: number;
}

/** A rectangle of a photograph as shares of its width and height, 0 to 1. */
export interface Crop {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * On what terms a photograph may be used, as its credit and a toolkit state them. Whether it may be
 * used is asked of its `PhotographRights` at every use; a toolkit never carries consents.
 */
export interface LicenceStatement {
  readonly kind: LicenceKind;
  /** Human-readable terms: `CC BY 4.0`. */
  readonly terms: string;
  readonly url?: string;
}

/** An approved original with its rights, as a toolkit carries it; pixels are read by digest. */
export interface Photograph {
  /** Stable within the brand: `fig-in-red-bowl`. */
  readonly id: string;
  readonly title: string;
  /** Alternative text by language; the brand's first language is always there. */
  readonly alt: Readonly<Record<LanguageTag, string>>;
  readonly credit: string;
  /** Who took it, as IPTC's creator: `Aitzol Berasategi`; several are parted by semicolons. */
  readonly creator?: string;
  /** `© 2018 Aitzol Berasategi`. */
  readonly copyrightNotice?: string;
  /** On what terms anybody may use it; absent: the licence's terms, where there is one. */
  readonly usageTerms?: string;
  /** Web page with the terms; absent: the licence's address. */
  readonly webStatement?: string;
  /** How it came to be; absent: nobody has said. */
  readonly digitalSourceType?: DigitalSourceType;
  /** Absent: none is on record, and preflight blocks every use. */
  readonly licence?: LicenceStatement;
  readonly focalPoint: FocalPoint;
  /** What every crop must keep whole where the format's proportions allow it. */
  readonly safeCrop?: Crop;
  /** Upright size in pixels, after EXIF orientation. */
  readonly pixelWidth: number;
  readonly pixelHeight: number;
  /** SHA-256 of the original's bytes, hex. */
  readonly digest: string;
}
