import type { Book } from "../book.ts";
import type { Exhibit } from "../book-plan.ts";
import { widePages, type WidePage } from "../pages/wide.tsx";
import { clearSpacePage } from "./clear-space.tsx";
import { contrastPage } from "./contrast.tsx";
import { leastSizesPage } from "./least-sizes.tsx";
import { palettePage } from "./palette.tsx";
import { printFormatsPage } from "./print-formats.tsx";
import { screenFormatsPage } from "./screen-formats.tsx";
import { typeRolesPage } from "./type-roles.tsx";
import { typefacesPage } from "./typefaces.tsx";
import { versionsPage } from "./versions.tsx";

/** What the brand's data shows of itself, each behind the section that speaks of it. */
const kinds: readonly (readonly [
  after: Exhibit["after"],
  page: (book: Book) => WidePage,
])[] = [
  ["logo-clearspace", clearSpacePage],
  ["logo-sizes", leastSizesPage],
  ["logo-versions", versionsPage],
  ["colour", palettePage],
  ["colour-accessibility", contrastPage],
  ["typography-print", typefacesPage],
  ["typography-print", typeRolesPage],
  ["print-production", printFormatsPage],
  ["print-production", screenFormatsPage],
];

/** The exhibits of a book. */
export const exhibitsOf = (book: Book): readonly Exhibit[] =>
  kinds.map(([after, pageOf]) => {
    const page = pageOf(book);
    const { key, title } = page;
    return {
      after,
      key,
      title,
      section: (part) => widePages(book, part, page),
    };
  });
