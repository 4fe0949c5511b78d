import { sectionTitles } from "./section-keys.table.ts";

/** What a section of the guidelines is about. */
export type SectionKey = keyof typeof sectionTitles;

/** Whether a section can be about something. */
export const isSectionKey = (key: string): key is SectionKey =>
  Object.hasOwn(sectionTitles, key);

/** Every section there may be, in the order of a book, with its usual title. */
export const sectionKeys: readonly {
  readonly key: SectionKey;
  readonly title: string;
}[] = Object.entries(sectionTitles).flatMap(([key, title]) =>
  isSectionKey(key) ? [{ key, title }] : [],
);
