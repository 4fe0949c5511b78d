import { UnreadablePdfError } from "../errors.ts";
import type { ObjectStore } from "./object-store.ts";
import type { PdfDict, PdfPage, PdfRef, PdfValue } from "./pdf-file.ts";
import { asArray, asDict, asInteger, asName, asRef } from "./values.ts";

const inheritable = ["MediaBox", "CropBox", "Resources", "Rotate"] as const;
type Inheritable = (typeof inheritable)[number];
type Inherited = ReadonlyMap<Inheritable, PdfValue>;

/** A node on the way down, and how many of its kids were seen. */
interface Level {
  readonly kids: readonly PdfValue[];
  readonly inherited: Inherited;
  next: number;
}

/** The pages in order. Whatever is no page is noted and passed over. */
export function readPageTree(
  store: ObjectStore,
  catalog: PdfDict,
): readonly PdfPage[] {
  const pages: PdfPage[] = [];
  const seen = new Set<number>();
  const levels: Level[] = [];
  visit(catalog.get("Pages") ?? null, new Map());
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    const kid = level.kids[level.next++];
    if (kid === undefined) levels.pop();
    else visit(kid, level.inherited);
  }
  return pages;

  function visit(value: PdfValue, from: Inherited): void {
    const ref = asRef(value);
    const dict = asDict(store.resolve(value));
    const note = (message: string) => store.problems.note(message, ref?.object);
    if (!dict) return note("A kid of the page tree is missing");
    const isRepeated = ref !== undefined && seen.has(ref.object);
    if (ref) seen.add(ref.object);
    const inherited = inheritedBy(store, dict, from);
    const kids = kidsOf(store, dict);
    if (kids) {
      if (isRepeated) return note("The page tree has a node twice");
      if (levels.length > greatestDepth(store))
        return note("The page tree is too deep");
      levels.push({ kids, inherited, next: 0 });
    } else if (isPage(store, dict)) {
      if (isRepeated) note("The page tree has a page twice");
      addPage(store, pages, pageOf(pages.length + 1, { dict, ref, inherited }));
    } else note("A kid of the page tree is no page");
  }
}

/** Nodes that are written within one another cannot be deeper than any object. */
const greatestDepth = ({ allowance }: ObjectStore): number =>
  allowance.limits.pages;

/** Pages that no tree leads to, in the order of their numbers. */
export function findLostPages(store: ObjectStore): readonly PdfPage[] {
  const pages: PdfPage[] = [];
  for (const [, value] of store.objects()) {
    const dict = asDict(value);
    if (!dict || asName(store.resolve(dict.get("Type"))) !== "Page") continue;
    const inherited = inheritedBy(store, dict, new Map());
    const number = pages.length + 1;
    addPage(store, pages, pageOf(number, { dict, inherited, ref: undefined }));
  }
  return pages;
}

function addPage(store: ObjectStore, pages: PdfPage[], page: PdfPage): void {
  const { pages: limit } = store.allowance.limits;
  if (pages.length >= limit)
    throw new UnreadablePdfError(
      `Cannot read the PDF: it has more than "${limit}" pages; split the file`,
    );
  pages.push(page);
}

/** The kids of a node; undefined for a page. */
function kidsOf(
  store: ObjectStore,
  dict: PdfDict,
): readonly PdfValue[] | undefined {
  const kids = asArray(store.resolve(dict.get("Kids")));
  if (kids) return kids;
  return asName(store.resolve(dict.get("Type"))) === "Pages" &&
    !dict.has("Contents")
    ? []
    : undefined;
}

function isPage(store: ObjectStore, dict: PdfDict): boolean {
  const type = asName(store.resolve(dict.get("Type")));
  if (type === "Page") return true;
  return ["Contents", "MediaBox", "Resources"].some((key) => dict.has(key));
}

function inheritedBy(
  store: ObjectStore,
  dict: PdfDict,
  from: Inherited,
): Inherited {
  const own = inheritable.flatMap((key) => {
    const value = store.resolve(dict.get(key));
    return value === null ? [] : [[key, value] as const];
  });
  return own.length === 0 ? from : new Map([...from, ...own]);
}

function pageOf(
  number: number,
  {
    dict,
    ref,
    inherited,
  }: { dict: PdfDict; ref: PdfRef | undefined; inherited: Inherited },
): PdfPage {
  return {
    number,
    dict,
    ...(ref && { ref }),
    inherited: (key) => inherited.get(key) ?? null,
  };
}

/** Whether the root of the tree counts other pages than it has. */
export function checkCount(
  store: ObjectStore,
  catalog: PdfDict,
  count: number,
): void {
  const root = asDict(store.resolve(catalog.get("Pages")));
  const stated = asInteger(store.resolve(root?.get("Count")));
  if (stated !== count)
    store.problems.note(
      `The page tree counts ${stated ?? "nothing"} but has ${count} pages`,
    );
}
