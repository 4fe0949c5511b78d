/** The preflight report of one press file as plain data: what `livery preflight --json` prints. */
import type { FindingCode, Severity } from "../../finding.ts";

/** The form of this data; another number means that fields changed their meaning. */
export const pressReportFormat = "livery-preflight-report/1";

/** `ready` as it is; `ready-with-warnings` once somebody has read them; `refused` until mended. */
export type Verdict = "ready" | "ready-with-warnings" | "refused";

/** A rectangle in millimetres from the trim's top-left corner, y downward, of the unturned page. */
export interface MmBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Everything that a print studio wants to know of a file. The same file for the same printer gives
 * the same report. Text of the file is free of control characters and cut where it is endless, but
 * not escaped.
 */
export interface PressReport {
  readonly format: typeof pressReportFormat;
  /** `Livery 0.1.0`. */
  readonly madeBy: string;
  readonly file: ReportFile;
  readonly printer: {
    readonly code: string;
    readonly name: string;
    readonly source: string;
  };
  readonly condition: ReportCondition;
  readonly verdict: Verdict;
  /** How many findings there are of each severity, listed or not. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** The gravest first; within a severity as rules were asked. */
  readonly findings: readonly ReportFinding[];
  readonly pages: readonly ReportPage[];
  readonly inks: readonly ReportInk[];
  readonly fonts: readonly ReportFont[];
  readonly images: readonly ReportImage[];
  readonly rules: readonly ReportRule[];
  /** How many entries of long lists were left out. */
  readonly leftOut: {
    readonly findings: number;
    readonly fonts: number;
    readonly images: number;
  };
}

/** The file itself, and what it says of itself; what it does not say is absent. */
export interface ReportFile {
  readonly name: string;
  readonly bytes: number;
  /** SHA-256, hex. */
  readonly sha256: string;
  /** `1.6`. */
  readonly pdfVersion: string;
  /** `PDF/X-4`. */
  readonly conformance?: string;
  /** The output intent's condition: `FOGRA39`. */
  readonly outputCondition?: string;
  readonly title?: string;
  readonly creator?: string;
  readonly producer?: string;
  readonly isEncrypted: boolean;
}

/** The printing condition that the file was held against. */
export interface ReportCondition {
  readonly code: string;
  readonly name: string;
  readonly identifier: string;
  /** Greatest sum of inks here, per cent: the condition's or the printer's. */
  readonly totalInk: number;
}

/** One finding with its place and the rule behind it. */
export interface ReportFinding {
  /** From 1: what markers on pages say. */
  readonly number: number;
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly where: string;
  readonly message: string;
  readonly hint: string;
  /** From 1. */
  readonly page?: number;
  readonly box?: MmBox;
  /** The rule in one sentence. */
  readonly rule: string;
  /** Who asks for it. */
  readonly source: string;
}

/** One page with its boxes and its plates. */
export interface ReportPage {
  /** From 1. */
  readonly number: number;
  /** Degrees clockwise that a viewer turns the page by; boxes and plates are of the unturned page. */
  readonly turn: 0 | 90 | 180 | 270;
  readonly media: MmBox;
  readonly crop?: MmBox;
  readonly bleed?: MmBox;
  readonly trim?: MmBox;
  readonly art?: MmBox;
  /** The trim, inward by what nothing that matters may enter; absent without a trim. */
  readonly safe?: MmBox;
  /** Absent where no plates were made: of encrypted files, and of pages beyond the 64th. */
  readonly plates?: ReportPlates;
}

/** What the plates of a page say. */
export interface ReportPlates {
  /** Pixels per inch that was measured at. */
  readonly density: number;
  /** The greatest mean of all inks over 15 mm² inside the bleed. */
  readonly totalInk: { readonly percent: number; readonly box: MmBox };
  /** In the order of the report's inks. */
  readonly coverage: readonly ReportCoverage[];
  /** What could not be drawn, so that its ink is not counted. */
  readonly missing: readonly string[];
}

/** How much of an ink a page takes. */
export interface ReportCoverage {
  readonly ink: string;
  /** Mean inside the trim, per cent. */
  readonly percent: number;
  /** Greatest in one place inside the trim, per cent. */
  readonly greatest: number;
}

/** An ink that has a plate. */
export interface ReportInk {
  readonly name: string;
  /** A forme ink is a die's: its lines are cut and creased, not printed. */
  readonly kind: "process" | "spot" | "forme";
  /** Whether any page takes some of it inside the bleed. */
  readonly isUsed: boolean;
  /** How a screen shows it at full strength, `#rrggbb`; absent where the file does not say. */
  readonly screen?: string;
  /** A spot's stand-in where its ink is not on press: `CMYK 95 75 30 35`. */
  readonly standIn?: string;
  /** Mean inside the trim over all separated pages, per cent. */
  readonly percent: number;
}

/** A font that sets something. */
export interface ReportFont {
  readonly name: string;
  /** `TrueType`, `Type 1`, `Type 0, TrueType glyphs`. */
  readonly type: string;
  readonly isEmbedded: boolean;
  readonly isSubset: boolean;
  /** Sizes that text is set in, points of the page. */
  readonly least: number;
  readonly greatest: number;
  /** The first page that it stands on. */
  readonly page: number;
}

/** A picture where it is placed. */
export interface ReportImage {
  readonly page: number;
  readonly pixels: { readonly width: number; readonly height: number };
  /** As much of it as the page shows. */
  readonly box: MmBox;
  /** Pixels per inch in the direction that has fewer; absent where it has no size. */
  readonly ppi?: number;
  readonly bits: number;
  /** `CMYK`, `Gray`, `RGB`, `Stencil in CMYK`. */
  readonly colorSpace: string;
  /** `JPEG`, `Flate`, `JPEG 2000`, `none`. */
  readonly encoding: string;
}

/** A rule that was asked, or why it was not. */
export interface ReportRule {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly says: string;
  readonly source: string;
  readonly outcome: "passed" | "found" | "not-asked";
  /** How many findings it has. */
  readonly findings: number;
  /** Why it was not asked. */
  readonly because?: string;
}
