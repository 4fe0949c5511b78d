import { overlaps, type Box } from "#brand";
import { Entries } from "../../plates/content/entries.ts";
import type { PdfFile, PdfPage } from "../../read-pdf/pdf-file.ts";
import { asInteger, asNumbers, asRef } from "../../read-pdf/values.ts";
import { boxOfEdges } from "../artwork/extent.ts";
import type { StructureElement } from "./structure/element.ts";
import type { Structure } from "./structure/read-structure.ts";

/** An annotation of a page: a link, a field, a note. */
export interface Annotation {
  readonly entries: Entries;
  /** `Link`, `Widget` …; empty where the file does not say. */
  readonly kind: string;
  readonly object: number | undefined;
  /** From 1. */
  readonly page: number;
  /** Neither hidden nor beside the page: only these are asked about. */
  readonly isShown: boolean;
  readonly structParent: number | undefined;
  /** The element that the file says holds it. */
  readonly element: StructureElement | undefined;
}

const mostOfAPage = 20_000;
/** The second bit of `F`. */
const hidden = 2;

/** The annotations of a page. */
export function annotationsOf(
  file: PdfFile,
  page: PdfPage,
  structure: Structure | undefined,
): readonly Annotation[] {
  const values = file.resolve(page.dict.get("Annots"));
  if (!Array.isArray(values)) return [];
  const sheet =
    boxOfEdges(asNumbers(file, page.inherited("CropBox")) ?? []) ??
    boxOfEdges(asNumbers(file, page.inherited("MediaBox")) ?? []);
  return values.slice(0, mostOfAPage).flatMap((value) => {
    const entries = Entries.of(file, value);
    if (!entries) return [];
    const structParent = asInteger(entries.get("StructParent"));
    return [
      {
        entries,
        kind: entries.name("Subtype") ?? "",
        object: asRef(value)?.object,
        page: page.number,
        isShown: isShown(entries, sheet),
        structParent,
        element: elementOf(structure, structParent),
      },
    ];
  });
}

function isShown(entries: Entries, sheet: Box | undefined): boolean {
  if (((entries.number("F") ?? 0) & hidden) !== 0) return false;
  const at = boxOfEdges(entries.numbers("Rect") ?? []);
  return !at || !sheet || overlaps(at, sheet);
}

function elementOf(
  structure: Structure | undefined,
  structParent: number | undefined,
): StructureElement | undefined {
  if (!structure || structParent === undefined) return undefined;
  const ref = asRef(structure.parentTree.get(structParent));
  return ref && structure.byObject.get(ref.object);
}
