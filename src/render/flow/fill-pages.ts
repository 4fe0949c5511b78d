import { pt, type Direction, type Format } from "#brand";
import type { Placed } from "../layout/place-tree.ts";
import type { FlowSection, Region } from "#templates";
import { FlowError } from "./flow-error.ts";
import { moved, type Strip } from "./strip.ts";

/** What the flow put on one page. */
export interface FilledPage {
  readonly placed: readonly Placed[];
  /** The anchors that stand on it, with their distance from the top. */
  readonly anchors: readonly { readonly name: string; readonly y: number }[];
}

/** A document that never ends is a mistake in its blocks. */
const greatestPages = 600;
const tolerance = 0.01;

/** The page that strips are put on, and how far it is filled. */
class Filling {
  readonly #section: FlowSection;
  readonly #page: { readonly format: Format; readonly direction: Direction };
  readonly pages: {
    placed: Placed[];
    anchors: { name: string; y: number }[];
  }[] = [];
  #region = -1;
  /** From the region's top. */
  #filled = 0;

  constructor(
    section: FlowSection,
    page: { readonly format: Format; readonly direction: Direction },
  ) {
    this.#section = section;
    this.#page = page;
    this.newPage();
  }

  get #regions(): readonly Region[] {
    const { firstRegions, regions } = this.#section;
    return this.pages.length === 1 ? (firstRegions ?? regions) : regions;
  }

  get region(): Region {
    const region = this.#regions[this.#region];
    if (region) return region;
    throw new FlowError(
      `Section "${this.#section.name}" has blocks and no region: give its pages a region`,
    );
  }

  get isEmpty(): boolean {
    return this.#filled === 0;
  }

  newPage(): void {
    if (this.pages.length >= greatestPages)
      throw new FlowError(
        `Section "${this.#section.name}" runs over ${greatestPages} pages: part it`,
      );
    this.pages.push({ placed: [], anchors: [] });
    this.#region = 0;
    this.#filled = 0;
  }

  newRegion(): void {
    if (this.#region + 1 >= this.#regions.length) return this.newPage();
    this.#region++;
    this.#filled = 0;
  }

  /** Whether strips, from the first on, fit below what stands in the region. */
  fits(strips: readonly Strip[]): boolean {
    return (
      this.#filled + heightOf(strips, this.isEmpty) <=
      this.region.height + tolerance
    );
  }

  put(strip: Strip): void {
    const { repeated } = strip;
    if (this.isEmpty && repeated) this.#place({ ...repeated, before: 0 });
    this.#place(this.isEmpty ? { ...strip, before: 0 } : strip);
  }

  #place({ anchor, before, height, placed }: Strip): void {
    const { start, top, width } = this.region;
    const { direction, format } = this.#page;
    const page = this.pages.at(-1);
    if (!page) return;
    const x = direction === "rtl" ? format.width - start - width : start;
    const y = top + this.#filled + before;
    for (const element of moved(placed, x, y)) addTo(page.placed, element);
    if (anchor !== undefined) page.anchors.push({ name: anchor, y });
    this.#filled += before + height;
  }
}

/** Adds an element to a page; a line goes to the lines of its paragraph that stand there. */
function addTo(placed: Placed[], element: Placed): void {
  const at = placed.findLastIndex(({ node }) => node === element.node);
  const before = placed[at];
  if (!before?.block || !element.block || before.box.x !== element.box.x)
    return void placed.push(element);
  const down = element.box.y - before.box.y;
  const height = down + element.box.height;
  const lines = element.block.lines.map((line) => ({
    ...line,
    baseline: line.baseline + down,
  }));
  placed[at] = {
    ...before,
    box: { ...before.box, height: pt(height) },
    block: {
      ...before.block,
      lines: [...before.block.lines, ...lines],
      height,
    },
  };
}

/** How much room strips take one below the other. */
function heightOf(strips: readonly Strip[], isFirst: boolean): number {
  const [first] = strips;
  if (!first) return 0;
  const repeated = isFirst ? (first.repeated?.height ?? 0) : 0;
  const heights = strips.reduce(
    (sum, { before, height }) => sum + before + height,
    repeated,
  );
  const falls = isFirst && repeated === 0 ? first.before : 0;
  return heights - falls + (strips.at(-1)?.depth ?? 0);
}

/** Fills the pages of a section with strips: each group goes where it fits first. */
export function fillPages(
  section: FlowSection,
  strips: readonly Strip[],
  page: { readonly format: Format; readonly direction: Direction },
): readonly FilledPage[] {
  const filling = new Filling(section, page);
  for (const group of groupsOf(strips)) {
    const starts = group[0]?.starts;
    if (starts === "page" && !filling.isEmpty) filling.newPage();
    if (starts === "region" && !filling.isEmpty) filling.newRegion();
    if (!filling.fits(group) && !filling.isEmpty) filling.newRegion();
    if (filling.fits(group)) group.forEach((strip) => filling.put(strip));
    else putApart(filling, group);
  }
  return filling.pages;
}

/** What is kept together and yet higher than a region is parted where it must be. */
function putApart(filling: Filling, group: readonly Strip[]): void {
  for (const strip of group) {
    if (!filling.fits([strip]) && !filling.isEmpty) filling.newRegion();
    if (!filling.fits([strip]))
      throw new FlowError(
        `"${strip.name}" is ${Math.ceil(strip.height)} pt high and has ${Math.floor(filling.region.height)} pt: make it smaller or part it`,
      );
    filling.put(strip);
  }
}

/** Strips that must begin on the same region, in order. */
function groupsOf(strips: readonly Strip[]): readonly (readonly Strip[])[] {
  const groups: Strip[][] = [];
  for (const strip of strips) {
    const last = groups.at(-1);
    if (last && !strip.mayStart && !strip.starts) last.push(strip);
    else groups.push([strip]);
  }
  return groups;
}
