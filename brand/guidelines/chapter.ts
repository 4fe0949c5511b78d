import { chapterSections } from "./chapters.table.ts";
import type { SectionKey } from "./section-key.ts";

/** A part of a guideline book. */
export type ChapterKey = keyof typeof chapterSections;

const isChapterKey = (key: string): key is ChapterKey =>
  Object.hasOwn(chapterSections, key);

/** The chapters of a guideline book, in order, with what they are about. */
export const chapters: readonly {
  readonly key: ChapterKey;
  readonly sections: readonly SectionKey[];
}[] = Object.entries(chapterSections).flatMap(([key, sections]) =>
  isChapterKey(key) ? [{ key, sections }] : [],
);
