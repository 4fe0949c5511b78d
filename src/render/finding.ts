import type { Box } from "#brand";

/** Codes that preflight may use, namespaced by who cares. */
export type FindingCode =
  | "type/overflow"
  | "type/missing-glyph"
  | "type/below-least-size"
  | "type/copy-limit"
  | "type/number-order"
  | "brand/outside-safe-area"
  | "brand/contrast"
  | "brand/logo-too-small"
  | "brand/logo-crowded"
  | "photo/low-density"
  | "photo/safe-crop-cut"
  | "words/plain-english"
  | "words/house-style"
  | "words/banned"
  | "words/placeholder"
  | "narrative/expired-fact"
  | "narrative/out-of-date"
  | PressCode;

/** What can be the matter with a press file. */
export type PressCode =
  | "press/damaged"
  | "press/header"
  | "press/no-file-id"
  | "press/encrypted"
  | "press/lzw"
  | "press/external-stream"
  | "press/postscript"
  | "press/no-xmp"
  | "press/not-pdfx"
  | "press/xmp-dates"
  | "press/no-title"
  | "press/xmp-identity"
  | "press/trapped"
  | "press/info-disagrees"
  | "press/output-intent"
  | "press/output-profile"
  | "press/wrong-condition"
  | "press/profile-differs"
  | "press/profile-overprint"
  | "press/rgb"
  | "press/device-independent"
  | "press/spot-definitions"
  | "press/transfer-function"
  | "press/halftone"
  | "press/rendering-intent"
  | "press/group-color-space"
  | "press/soft-mask-space"
  | "press/blend-mode"
  | "press/page-boxes"
  | "press/box-nesting"
  | "press/crop-box"
  | "press/user-unit"
  | "press/view-boundaries"
  | "press/annotations"
  | "press/page-count"
  | "press/page-sizes"
  | "press/wrong-size"
  | "press/rotated"
  | "press/empty-page"
  | "press/font-not-embedded"
  | "press/missing-glyph"
  | "press/font-encoding"
  | "press/font-widths"
  | "press/courier"
  | "press/script"
  | "press/action"
  | "press/form"
  | "press/attachment"
  | "press/layers"
  | "press/white-overprints"
  | "press/black-text-knocks-out"
  | "press/small-gray"
  | "press/rich-black-text"
  | "press/least-text"
  | "press/reversed-text"
  | "press/multi-ink-text"
  | "press/hairline"
  | "press/multi-ink-line"
  | "press/thin-black-line"
  | "press/too-many-spots"
  | "press/spot-name"
  | "press/registration-color"
  | "press/low-density"
  | "press/high-density"
  | "press/bitmap-density"
  | "press/one-picture"
  | "press/interpolated"
  | "press/picture-encoding"
  | "press/total-ink"
  | "press/missing-bleed"
  | "press/outside-safe-area"
  | "press/code-unreadable"
  | "press/not-drawn"
  | "press/scale-not-taken"
  | "press/ink-not-authored";

/** `block` stops the rendition, `warn` flags it, `note` is worth knowing. */
export type Severity = "block" | "warn" | "note";

/** One thing that a brand guardian can mend. Data: returned, counted and stored, never thrown. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** `a4 › headline`: the format, then the slot or item. */
  readonly where: string;
  /** What is the matter, with its figures. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
  /** Where on the page, in points from the trim's top-left corner. */
  readonly box?: Box;
  /** From 1; absent on single-page formats. */
  readonly page?: number;
}

/** All findings of one output. A report with a block is still a report. */
export interface Report {
  readonly findings: readonly Finding[];
  readonly isBlocked: boolean;
}
