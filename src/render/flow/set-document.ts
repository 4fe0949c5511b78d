import { pt } from "#brand";
import type { Anchor, Enclosure, Frame } from "../frame.ts";
import { emitFrame } from "../layout/emit-frame.ts";
import type { LayoutContext } from "../layout/layout-context.ts";
import type { Supplies } from "../supplies.ts";
import { checkFrames } from "./check-frames.ts";
import { fillPages, type FilledPage } from "./fill-pages.ts";
import type { FlowDocument, FlowSection, PageOf } from "#templates";
import { FlowError } from "./flow-error.ts";
import { Measure } from "./measure.ts";
import { enclosed } from "./strip.ts";
import { stripsOf } from "./strips-of.ts";

/** A place that links and bookmarks lead to. */
export interface Destination {
  readonly anchor: string;
  /** From 1. */
  readonly page: number;
  /** From the page's top, in points. */
  readonly y: number;
}

/** A document at fixed positions. */
export interface SetDocument {
  readonly frames: readonly Frame[];
  readonly destinations: readonly Destination[];
}

/** Page numbers change the pages that show them, and those pages could move others: never by much. */
const greatestPasses = 3;

/** Sets a document that is ours: what no font draws or what overflows is refused. */
export async function setDocument(
  document: FlowDocument,
  supplies: Supplies,
): Promise<SetDocument> {
  const set = await setPages(document, supplies);
  checkFrames(document, set.frames);
  return set;
}

/** Sets what flows: its blocks on pages, its pages as frames, which are judged elsewhere. */
export async function setPages(
  document: FlowDocument,
  supplies: Supplies,
): Promise<SetDocument> {
  const measure = new Measure(contextOf(document, 1), supplies);
  let pages = await fillSections(document, measure, { pageOf: () => 0 });
  let destinations = destinationsOf(document, pages);
  for (let pass = 1; ; pass++) {
    const known = new Map(
      destinations.map(({ anchor, page }) => [anchor, page]),
    );
    const pageOf = pageIn(document, known);
    pages = await fillSections(document, measure, { pageOf, before: pages });
    const next = destinationsOf(document, pages);
    const isSettled = next.every(
      ({ anchor, page }) => known.get(anchor) === page,
    );
    destinations = next;
    if (isSettled) break;
    if (pass === greatestPasses)
      throw new FlowError(
        `Pages of "${document.name}" do not settle: show page numbers in room of a fixed width`,
      );
  }
  const frames = await frameAll(document, pages, { measure, supplies });
  return { frames, destinations };
}

/** Asks for a page; an anchor that is nowhere is a mistake of the document. */
const pageIn =
  ({ name }: FlowDocument, known: ReadonlyMap<string, number>): PageOf =>
  (anchor) => {
    const page = known.get(anchor);
    if (page !== undefined) return page;
    throw new FlowError(
      `Document "${name}" refers to "${anchor}", which is nowhere in it: give a block that anchor`,
    );
  };

/** The pages of one section. */
interface SectionPages {
  readonly section: FlowSection;
  readonly pages: readonly FilledPage[];
  /** Whether its blocks say on which pages others stand. */
  readonly asksPages: boolean;
}

/** Fills every section, or those again that ask for pages. */
async function fillSections(
  document: FlowDocument,
  measure: Measure,
  {
    before,
    pageOf,
  }: { readonly before?: readonly SectionPages[]; readonly pageOf: PageOf },
): Promise<readonly SectionPages[]> {
  const filled: SectionPages[] = [];
  const fill = async (section: FlowSection): Promise<void> => {
    let asksPages = false;
    const blocks = section.blocks((anchor) => {
      asksPages = true;
      return pageOf(anchor);
    });
    const strips = await stripsOf(blocks, widthOf(section), measure);
    const pages = fillPages(section, strips, document);
    if (before || pages.length === 1 || !section.ifLonger)
      return void filled.push({ section, pages, asksPages });
    for (const other of section.ifLonger) await fill(other);
  };
  if (!before) for (const section of document.sections) await fill(section);
  else
    for (const known of before)
      if (known.asksPages) await fill(known.section);
      else filled.push(known);
  return filled;
}

/** Strips are measured once for a section, so its regions are equally wide. */
function widthOf({ firstRegions = [], name, regions }: FlowSection): number {
  const widths = new Set(
    [...firstRegions, ...regions].map(({ width }) => Number(width)),
  );
  if (widths.size > 1)
    throw new FlowError(
      `Regions of section "${name}" differ in width: make them alike or part the section`,
    );
  return [...widths][0] ?? 0;
}

function destinationsOf(
  { name }: FlowDocument,
  sections: readonly SectionPages[],
): readonly Destination[] {
  const destinations = new Map<string, Destination>();
  const add = (anchor: string, page: number, y: number) => {
    if (destinations.has(anchor))
      throw new FlowError(
        `Document "${name}" has anchor "${anchor}" twice: name each place once`,
      );
    destinations.set(anchor, { anchor, page, y });
  };
  let page = 0;
  for (const { pages, section } of sections) {
    if (section.anchor !== undefined) add(section.anchor, page + 1, 0);
    for (const { anchors } of pages) {
      page++;
      for (const anchor of anchors) add(anchor.name, page, anchor.y);
    }
  }
  return [...destinations.values()];
}

async function frameAll(
  document: FlowDocument,
  sections: readonly SectionPages[],
  {
    measure,
    supplies,
  }: { readonly measure: Measure; readonly supplies: Supplies },
): Promise<readonly Frame[]> {
  const { format } = document;
  const total = sections.reduce((sum, { pages }) => sum + pages.length, 0);
  const frames: Frame[] = [];
  for (const [number, { pages, section }] of sections.entries()) {
    const within = enclosuresOf(section, number);
    for (const [index, { anchors, placed }] of pages.entries()) {
      const page = frames.length + 1;
      const facts = { page, pages: total, pageOfSection: index + 1 };
      const sheet = { width: format.width, height: pt(format.height) };
      const around = await measure.elements(section.page(facts), sheet);
      const foot = section.foot
        ? await measure.elements(section.foot(facts), sheet)
        : { placed: [] };
      const all = enclosed(
        [...around.placed, ...placed, ...foot.placed],
        ...within,
      );
      const frame = emitFrame(all, contextOf(document, page), supplies);
      frames.push({ ...frame, anchors: anchorsOf(section, index, anchors) });
    }
  }
  return frames;
}

const enclosuresOf = (
  { part }: FlowSection,
  number: number,
): readonly Enclosure[] => [
  ...(part === undefined
    ? []
    : [{ key: `part-${part}`, kind: "section" } as const]),
  { key: `section-${number}`, kind: "section" },
];

/** The places of a page: of its own, and of its section where it is the first of it. */
const anchorsOf = (
  { anchor }: FlowSection,
  index: number,
  anchors: FilledPage["anchors"],
): readonly Anchor[] => [
  ...(index === 0 && anchor !== undefined ? [{ name: anchor, y: pt(0) }] : []),
  ...anchors.map(({ name, y }) => ({ name, y: pt(y) })),
];

const contextOf = (
  { direction, format, language, name, title }: FlowDocument,
  page: number,
): LayoutContext => ({
  template: name,
  format,
  page,
  language,
  direction,
  title,
});
