/**
 * The guideline book: everything that the brand asks, and everything that its data shows, as one
 * document. It writes no rule of its own and keeps no value twice.
 */
import type { FlowDocument, FlowSection } from "#templates";
import type { Book, BookContent } from "./book.ts";
import { bookFormat } from "./book-grid.ts";
import {
  planBook,
  type PlannedChapter,
  type PlannedSection,
} from "./book-plan.ts";
import { openBook } from "./open-book.ts";
import { contents } from "./pages/contents.tsx";
import { backCover, cover } from "./pages/cover.tsx";
import { opener } from "./pages/opener.tsx";
import { sectionPages } from "./pages/section.tsx";

/** The guideline book of a brand in one language. */
export function guidelineBook(content: BookContent): FlowDocument {
  const book = openBook(content);
  const chapters = planBook(book);
  return {
    name: "guideline-book",
    title: `${book.brand.name}: ${book.words.guidelines}`,
    language: book.language,
    direction: book.direction,
    format: bookFormat,
    sections: [
      cover(book, {
        title: book.title,
        line: book.brand.strapline,
        language: book.brand.languages[0] ?? book.language,
      }),
      contents(book, chapters),
      ...chapters.flatMap((chapter) => chapterPages(book, chapter)),
      backCover(book),
    ],
  };
}

const chapterPages = (
  book: Book,
  chapter: PlannedChapter,
): readonly FlowSection[] => [
  opener(book, chapter),
  ...chapter.sections.map((section) => pagesOf(book, chapter, section)),
];

function pagesOf(
  book: Book,
  { key }: PlannedChapter,
  section: PlannedSection,
): FlowSection {
  const { content } = section;
  return "section" in content
    ? content.section(key)
    : sectionPages(book, key, section, content);
}
