import type { PdfDocument, Ref } from "../document.ts";
import { checkText, textString } from "../strings.ts";
import type { StructureElement } from "./structure-element.ts";

/** One line of the bookmarks beside a document. */
export interface Bookmark {
  readonly title: string;
  /** 1 is outermost. A bookmark stands under the last one before it of a lower level. */
  readonly level: number;
  readonly page: Ref;
  /** What comes to the window's top: in the page's own space, y upward. */
  readonly top: number;
  /** What it leads to, for readers that go by structure. */
  readonly element?: StructureElement;
}

interface Branch {
  readonly bookmark: Bookmark;
  readonly ref: Ref;
  readonly branches: Branch[];
}

/** Writes the bookmarks, all open, for the catalog's `Outlines`; none where there are none. */
export function writeOutline(
  document: PdfDocument,
  bookmarks: readonly Bookmark[],
): Ref | undefined {
  if (bookmarks.length === 0) return undefined;
  const root: Branch[] = [];
  const open: Branch[] = [];
  for (const bookmark of bookmarks) {
    while ((open.at(-1)?.bookmark.level ?? 0) >= bookmark.level) open.pop();
    const branch = { bookmark, ref: document.reserve(), branches: [] };
    (open.at(-1)?.branches ?? root).push(branch);
    open.push(branch);
  }
  const outline = document.reserve();
  writeBranches(document, root, outline);
  return document.assign(outline, {
    Type: "Outlines",
    First: root[0]?.ref,
    Last: root.at(-1)?.ref,
    Count: bookmarks.length,
  });
}

function writeBranches(
  document: PdfDocument,
  branches: readonly Branch[],
  parent: Ref,
): void {
  branches.forEach(({ bookmark, ref, branches: inner }, index) => {
    const { title, page, top, element } = bookmark;
    document.assign(ref, {
      Title: textString(checkText(title, "a bookmark")),
      Parent: parent,
      Prev: branches[index - 1]?.ref,
      Next: branches[index + 1]?.ref,
      First: inner[0]?.ref,
      Last: inner.at(-1)?.ref,
      Count: inner.length > 0 ? countOf(inner) : undefined,
      // A zoom of 0 leaves the reader's own.
      Dest: [page, "XYZ", 0, top, 0],
      SE: element?.ref,
    });
    writeBranches(document, inner, ref);
  });
}

const countOf = (branches: readonly Branch[]): number =>
  branches.reduce((sum, { branches: inner }) => sum + 1 + countOf(inner), 0);
