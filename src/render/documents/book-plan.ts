import { chapters, type ChapterKey, type Guideline } from "#brand";
import type { FlowSection } from "#templates";
import type { Book } from "./book.ts";
import { exhibitsOf } from "./exhibits/exhibits.ts";

/** Something that the brand's own data shows, beside what its sections say. */
export interface Exhibit {
  /** The section that it stands behind; at the end of its chapter where there is none. */
  readonly after: Guideline["key"];
  readonly key: string;
  readonly title: string;
  /** Draws it in a part of the book. */
  readonly section: (part: string) => FlowSection;
}

/** An entry of a chapter: a section, or an exhibit. */
export interface PlannedSection {
  readonly anchor: string;
  readonly title: string;
  /** `2.3` */
  readonly number: string;
  readonly content: Guideline | Exhibit;
}

/** A chapter that has something in it. */
export interface PlannedChapter {
  readonly key: ChapterKey;
  readonly anchor: string;
  readonly title: string;
  readonly number: number;
  readonly sections: readonly PlannedSection[];
}

/** Which chapters a book has and what stands in each, in order. */
export function planBook(book: Book): readonly PlannedChapter[] {
  const exhibits = exhibitsOf(book);
  const planned: PlannedChapter[] = [];
  for (const { key, sections } of chapters) {
    const own = book.guidelines.filter((guideline) =>
      sections.some((section) => section === guideline.key),
    );
    const shown = exhibits.filter(({ after }) =>
      sections.some((section) => section === after),
    );
    const contents = placed(own, shown);
    if (contents.length === 0) continue;
    const number = planned.length + 1;
    planned.push({
      key,
      anchor: `chapter-${key}`,
      title: book.words.chapters[key],
      number,
      sections: contents.map((content, index) => ({
        anchor: `section-${content.key}`,
        title: content.title,
        number: `${number}.${index + 1}`,
        content,
      })),
    });
  }
  return planned;
}

/** Sections in their order, each with its exhibits behind it. */
function placed(
  sections: readonly Guideline[],
  exhibits: readonly Exhibit[],
): readonly (Guideline | Exhibit)[] {
  const keys = new Set<string>(sections.map(({ key }) => key));
  return [
    ...sections.flatMap((section) => [
      section,
      ...exhibits.filter(({ after }) => after === section.key),
    ]),
    ...exhibits.filter(({ after }) => !keys.has(after)),
  ];
}
