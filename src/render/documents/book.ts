import type {
  Brand,
  Day,
  Direction,
  DocumentWords,
  Guideline,
  LanguageTag,
  Photograph,
} from "#brand";
import type { DocumentPalette } from "./document-palette.ts";

/** What a document about a brand is made of. */
export interface BookContent {
  readonly brand: Brand;
  /** Sections in the order of the book, in the language of the document. */
  readonly guidelines: readonly Guideline[];
  readonly language: LanguageTag;
  /** What the sections' figures show, by `Photograph.id`. */
  readonly photographs: readonly Photograph[];
  /** The day that the document bears: the clock is never asked. */
  readonly issued: Day;
}

/** The content with everything that follows from it: what each page is drawn from. */
export interface Book extends BookContent {
  /** What the document is called: on its cover and at the foot of its pages. */
  readonly title: string;
  readonly words: DocumentWords;
  readonly palette: DocumentPalette;
  readonly direction: Direction;
  /** Month and year of issue, in the language. */
  readonly date: string;
  /** Names this edition: the beginning of the digest of its content. */
  readonly reference: string;
}
