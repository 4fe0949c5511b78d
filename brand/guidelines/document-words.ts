import type { LogoLayout } from "../logo.ts";
import type { TypeRoleName } from "../typography.ts";
import type { ChapterKey } from "./chapter.ts";
import type { GuidelineAudience } from "./guideline-audience.ts";
import { documentWords } from "./document-words.table.ts";
import type { LanguageTag } from "../language.ts";

/**
 * The words of books, guides and reports that no brand writes: headings, heads of tables, labels.
 * What a council says of itself stands in its `lines`.
 */
export interface DocumentWords {
  readonly guidelines: string;
  readonly quickGuide: string;
  /** With `{date}`. */
  readonly edition: string;
  readonly contents: string;
  readonly chapters: Readonly<Record<ChapterKey, string>>;
  readonly audiences: Readonly<Record<GuidelineAudience, string>>;
  readonly rules: string;
  /** Above the rules in their table. */
  readonly asked: string;
  readonly measure: string;
  readonly severities: Readonly<Record<"block" | "warn" | "note", string>>;
  readonly checked: string;
  readonly unchecked: string;
  readonly examples: string;
  readonly dos: string;
  readonly donts: string;
  readonly palette: string;
  readonly coated: string;
  readonly uncoated: string;
  readonly spot: string;
  readonly contrast: string;
  /** What the ratios stand for, with `{any}` and `{large}`. */
  readonly contrastNote: string;
  readonly ground: string;
  readonly anyText: string;
  readonly largeText: string;
  readonly clearSpace: string;
  /** With `{share}`, a percentage. */
  readonly clearSpaceNote: string;
  readonly versions: string;
  readonly leastSizes: string;
  readonly layouts: Readonly<Record<LogoLayout, string>>;
  /** With `{width}` in millimetres. */
  readonly inPrint: string;
  /** With `{width}` in pixels. */
  readonly onScreens: string;
  readonly logoWidths: string;
  readonly sheet: string;
  readonly width: string;
  readonly typefaces: string;
  readonly weights: string;
  readonly typeRoles: string;
  readonly sample: string;
  readonly roles: Readonly<Record<TypeRoleName, string>>;
  readonly weight: string;
  readonly lineHeight: string;
  readonly printFormats: string;
  readonly screenFormats: string;
  readonly format: string;
  readonly code: string;
  readonly size: string;
  readonly bleed: string;
  readonly density: string;
  readonly greatestFile: string;
}

/** The languages that documents have words in. */
export const documentLanguages: readonly LanguageTag[] =
  Object.keys(documentWords);

/**
 * The words of a language, or of the language without its region; none where nobody wrote them.
 *
 * @example
 * documentWordsFor("cy")?.contents; // "Cynnwys"
 */
export const documentWordsFor = (
  language: LanguageTag,
): DocumentWords | undefined =>
  documentWords[language] ?? documentWords[language.split("-")[0] ?? ""];
