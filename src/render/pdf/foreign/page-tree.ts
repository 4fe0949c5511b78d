import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  type PDFObject,
} from "@cantoo/pdf-lib";
import { PaintError } from "../../errors.ts";

/** Left, foot, right and top in the page's own units, y upward, whatever the order they were written in. */
export type Edges = readonly [
  left: number,
  foot: number,
  right: number,
  top: number,
];

/** A page of somebody's PDF: where it is cut, and what it draws. */
export interface ForeignPage {
  /** Within its file, from 1. */
  readonly number: number;
  readonly trim: Edges;
  /** Equal to the trim where the page names none. */
  readonly bleed: Edges;
  /** Which box the trim is taken from: a page without a TrimBox leaves that to its reader. */
  readonly trimFrom: "TrimBox" | "CropBox" | "MediaBox";
  /** Clockwise, by which readers turn the page. */
  readonly rotate: 0 | 90 | 180 | 270;
  /** Points in one of the page's units. */
  readonly unit: number;
  readonly dict: PDFDict;
  readonly resources: PDFDict | undefined;
}

/** More pages than this are a book, which goes to a print studio whole. */
const greatestPages = 5000;

const inheritable = ["MediaBox", "CropBox", "Resources", "Rotate"] as const;
type Inherited = Partial<Record<(typeof inheritable)[number], PDFObject>>;

/** The pages under a tree's root in reading order; `file` is for messages. */
export function pagesUnder(
  root: PDFDict,
  file: string,
): readonly ForeignPage[] {
  const pages: ForeignPage[] = [];
  const seen = new Set<PDFDict>();
  const waiting: { node: PDFDict; inherited: Inherited }[] = [
    { node: root, inherited: {} },
  ];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node } = next;
    if (seen.has(node)) throw broken(file, "its page tree names a page twice");
    seen.add(node);
    const inherited = { ...next.inherited };
    for (const key of inheritable) {
      const own = node.lookup(PDFName.of(key));
      if (own) inherited[key] = own;
    }
    const kids = node.lookup(PDFName.of("Kids"));
    if (kids instanceof PDFArray) {
      // What is taken last is read first.
      for (const kid of dictionariesIn(kids).toReversed())
        waiting.push({ node: kid, inherited });
    } else {
      pages.push(pageOf(node, inherited, pages.length + 1, file));
    }
    if (pages.length > greatestPages)
      throw broken(file, `it has more than ${greatestPages} pages`);
  }
  if (pages.length === 0) throw broken(file, "it has no pages");
  return pages;
}

function pageOf(
  dict: PDFDict,
  inherited: Inherited,
  number: number,
  file: string,
): ForeignPage {
  const media = edgesOf(inherited.MediaBox);
  if (!media) throw broken(file, `page ${number} has no MediaBox`);
  const crop = edgesOf(inherited.CropBox);
  const ownTrim = edgesOf(dict.lookup(PDFName.of("TrimBox")));
  const trim = ownTrim ?? crop ?? media;
  const bleed = ownTrim && edgesOf(dict.lookup(PDFName.of("BleedBox")));
  const unit = numberOf(dict.lookup(PDFName.of("UserUnit"))) ?? 1;
  const turn = (((numberOf(inherited.Rotate) ?? 0) % 360) + 360) % 360;
  const rotate = ([0, 90, 180, 270] as const).find((angle) => angle === turn);
  if (rotate === undefined || !(unit > 0))
    throw broken(
      file,
      `page ${number} is turned or scaled by an impossible figure`,
    );
  const resources = inherited.Resources;
  return {
    number,
    trim,
    bleed: bleed ?? trim,
    trimFrom: ownTrim ? "TrimBox" : crop ? "CropBox" : "MediaBox",
    rotate,
    unit,
    dict,
    resources: resources instanceof PDFDict ? resources : undefined,
  };
}

function edgesOf(value: PDFObject | undefined): Edges | undefined {
  if (!(value instanceof PDFArray) || value.size() !== 4) return undefined;
  const [a, b, c, d] = [0, 1, 2, 3].map((index) =>
    numberOf(value.lookup(index)),
  );
  if (a === undefined || b === undefined || c === undefined || d === undefined)
    return undefined;
  const edges = [
    Math.min(a, c),
    Math.min(b, d),
    Math.max(a, c),
    Math.max(b, d),
  ] as const;
  return edges[2] > edges[0] && edges[3] > edges[1] ? edges : undefined;
}

const numberOf = (value: PDFObject | undefined): number | undefined =>
  value instanceof PDFNumber && Number.isFinite(value.asNumber())
    ? value.asNumber()
    : undefined;

/** The dictionaries of an array; what is something else or missing is passed over. */
const dictionariesIn = (array: PDFArray): readonly PDFDict[] =>
  array.asArray().flatMap((_, index) => {
    const item = array.lookup(index);
    return item instanceof PDFDict ? [item] : [];
  });

const broken = (file: string, why: string): PaintError =>
  new PaintError(`Cannot read "${file}": ${why}; save it anew as PDF`);
