import { bottom, box, overlaps, right, union, type Box } from "#brand";
import { PaintError } from "../../errors.ts";
import type { Frame, FrameItem } from "../../frame.ts";
import type { Entries, Value } from "../../pdf/document.ts";
import type { FontLibrary } from "../../text/font-library.ts";
import { spoken } from "../../text/spoken.ts";
import { asciiString, checkText, textString } from "../../pdf/strings.ts";

/** The link of one place in the reading order: a text of one line or several, or one drawing. */
export interface FrameLink {
  readonly order: number;
  readonly annotation: Entries;
}

/** Destinations within the document, by the names of its anchors. */
export type LinkPlaces = ReadonlyMap<string, readonly Value[]>;

/** What the annotations of a page are written for. */
export interface LinkTarget {
  /** Points of the page for a point of the frame. */
  readonly scale: number;
  readonly places: LinkPlaces;
}

/** What is linked in one place. */
interface Linked {
  readonly href: string;
  /** What it says to someone who cannot see it. */
  readonly says: string;
  readonly order: number;
  readonly lines: readonly Line[];
}

interface Line {
  readonly box: Box;
  /** Where its letters stand; absent on drawings. */
  readonly baseline?: number;
}

/** The link annotations of a frame in reading order, one for each linked text or drawing. */
export function linksOf(
  frame: Frame,
  fonts: FontLibrary,
  target: LinkTarget,
): readonly FrameLink[] {
  const page = box(0, 0, frame.format.width, frame.format.height);
  const links = new Map<number, Linked>();
  for (const item of frame.items) {
    const link = linkOf(item, fonts);
    if (!link?.lines.some((line) => overlaps(line.box, page))) continue;
    const before = links.get(link.order);
    const lines = joinLines([...(before?.lines ?? []), ...link.lines]);
    links.set(link.order, { ...link, lines });
  }
  return [...links.values()]
    .sort((a, b) => a.order - b.order)
    .map((link) => ({
      order: link.order,
      annotation: annotationOf(link, frame, target),
    }));
}

function linkOf(item: FrameItem, fonts: FontLibrary): Linked | undefined {
  if (item.kind === "glyphs" && item.href) {
    const { href, order, x, y, size, width, text } = item;
    const { ascent, descent } = fonts.font(item.font);
    const place = box(x, y - ascent * size, width, (ascent + descent) * size);
    const lines = [{ box: place, baseline: y }];
    return { href, says: spoken(text), order, lines };
  }
  if (item.kind === "vector" && item.href) {
    const { href, order } = item;
    return { href, says: item.alt ?? href, order, lines: [{ box: item.box }] };
  }
  return undefined;
}

function joinLines(lines: readonly Line[]): readonly Line[] {
  const joined = new Map<number | undefined, Line>();
  for (const line of lines) {
    const before = joined.get(line.baseline);
    const at = before ? union(before.box, line.box) : line.box;
    joined.set(line.baseline, { ...line, box: at });
  }
  return [...joined.values()];
}

type Edges = readonly [left: number, foot: number, right: number, top: number];

function annotationOf(
  link: Linked,
  frame: Frame,
  { places, scale }: LinkTarget,
): Entries {
  const edgesOf = (at: Box): Edges => [
    at.x * scale,
    (frame.format.height - bottom(at)) * scale,
    right(at) * scale,
    (frame.format.height - at.y) * scale,
  ];
  const lines = link.lines.map((line) => line.box);
  return {
    Type: "Annot",
    Subtype: "Link",
    Rect: edgesOf(lines.reduce(union)),
    // Readers that know it keep to the lines; the others take the whole rectangle.
    QuadPoints:
      lines.length > 1
        ? lines.flatMap((line) => cornersOf(edgesOf(line)))
        : undefined,
    Border: [0, 0, 0],
    // Printed with the page, as veraPDF and printers expect of an annotation that shows nothing.
    F: 4,
    Contents: textString(checkText(link.says, "a link's text")),
    ...targetOf(link.href, places),
  };
}

/** Where an annotation leads: to a place of the document, or to an address. */
function targetOf(href: string, places: LinkPlaces): Entries {
  if (!href.startsWith("#"))
    return {
      A: { Type: "Action", S: "URI", URI: asciiString(addressOf(href)) },
    };
  const place = places.get(href.slice(1));
  if (place) return { Dest: place };
  throw new PaintError(
    `Cannot link to "${href}": no place of the document has that name`,
  );
}

/** The top corners from left to right, then the lower ones: the order that all readers expect. */
const cornersOf = ([left, foot, right, top]: Edges): readonly number[] => [
  ...[left, top, right, top],
  ...[left, foot, right, foot],
];

/**
 * A link's address in full: what is printed without its scheme leads to https.
 *
 * @example
 * addressOf("larkmere.example/food"); // "https://larkmere.example/food"
 */
export function addressOf(href: string): string {
  const isFull = /^(https?:\/\/|mailto:|tel:)/i.test(href);
  const address = isFull ? href : `https://${href}`;
  if (
    !URL.canParse(address) ||
    (/^[a-z][a-z.+-]*:(?!\/\/|\d)/i.test(href) && !isFull)
  ) {
    throw new PaintError(
      `Cannot link to ${JSON.stringify(href)}: expected an https, mailto or tel address`,
    );
  }
  return /^[\x21-\x7e]+$/.test(address) ? address : new URL(address).href;
}
