/** What is told of one file that somebody asked about: plain data, so that it may cross threads and be kept. */
import type { FindingCode, Severity } from "../finding.ts";
import type { CheckCode } from "./check-codes.table.ts";

/** What kind of file it is, by its content. */
export type FileKind = "pdf" | "picture" | "drawing";

/** What a file is for: it decides which rules are asked. */
export type FileUse = "print" | "screen";

/** What a finding is about. */
export type FindingGroup =
  | "file"
  | "color"
  | "type"
  | "logo"
  | "pictures"
  | "press"
  | "access"
  | "words";

/** A place on the page's picture, in shares of its width and height from the top left corner. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** One thing that its maker can mend. */
export interface CheckFinding {
  readonly code: CheckCode | FindingCode;
  readonly group: FindingGroup;
  readonly severity: Severity;
  readonly where: string;
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
  /** From 1. */
  readonly page?: number;
  readonly place?: Place;
}

/** One rule of the score: what it asked, and what the file got for it. */
export interface ScoredRule {
  readonly code: string;
  readonly title: string;
  /** Why it weighs what it weighs. */
  readonly reason: string;
  /** Points that it can give among the rules that were asked. */
  readonly weight: number;
  readonly outcome: "met" | "partly" | "missed" | "not-asked";
  /** Points that the file got: `weight` times the share that is right. */
  readonly points: number;
  /** What was seen, with its figures; or why the rule was not asked. */
  readonly because: string;
}

/** The score of a file: the same bytes and the same brand always have the same. */
export interface Score {
  /** 0 to 100: the points got, of those that could be had. */
  readonly value: number;
  readonly verdict: "on-brand" | "nearly" | "needs-work" | "off-brand";
  readonly rules: readonly ScoredRule[];
}

/** What the file says that it was made from. Nothing of it is believed: it is compared. */
export interface EmbeddedManifest {
  /** SHA-256 of the manifest's canonical JSON, hex. */
  readonly digest: string;
  readonly toolkit: string;
  readonly template: string;
  readonly format: string;
  readonly language: string;
  readonly purpose: string;
  readonly engine: string;
}

/** A small picture of the first page. */
export interface PagePicture {
  readonly mediaType: "image/webp";
  readonly base64: string;
  readonly width: number;
  readonly height: number;
}

/** Everything that a check tells. */
export interface FileCheck {
  readonly fileName: string;
  /** SHA-256 of its bytes, hex. */
  readonly digest: string;
  readonly bytes: number;
  readonly kind: FileKind;
  readonly use: FileUse;
  readonly pages: number;
  /** `297 × 420 mm` or `1080 × 1350 px`. */
  readonly size: string;
  /** The brand's name. */
  readonly brand: string;
  readonly score: Score;
  readonly findings: readonly CheckFinding[];
  /** Absent where the file says nothing of where it comes from. */
  readonly manifest?: EmbeddedManifest;
  /** Perceptual hash of its first page; absent for drawings. */
  readonly likeness?: string;
  /** Absent for drawings. */
  readonly picture?: PagePicture;
  /** The engine that judged. */
  readonly engine: string;
}
