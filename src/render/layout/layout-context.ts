import type { Direction, Format, LanguageTag } from "#brand";

/** What a page is laid out as. */
export interface LayoutContext {
  readonly template: string;
  readonly format: Format;
  /** From 1. */
  readonly page: number;
  readonly language: LanguageTag;
  readonly direction: Direction;
  /** The document's title. */
  readonly title: string;
}
