import { box, overlaps, union, type Box } from "#brand";
import { PaintError } from "../../errors.ts";
import type { Frame, FrameItem } from "../../frame.ts";
import type { Entries } from "../../pdf/document.ts";
import type { FontLibrary } from "../../text/font-library.ts";
import { asciiString, checkText, textString } from "../../pdf/strings.ts";

/** A part of what a link says, and where it stands in its paragraph. */
interface Part {
  readonly start: number;
  readonly text: string;
}

/** One link: items of one line, or one drawing. */
interface Link {
  readonly href: string;
  readonly box: Box;
  /** What it says to someone who cannot see it. */
  readonly parts: readonly Part[];
  readonly order: number;
  /** Where the line's baseline is; absent on drawings. */
  readonly baseline?: number;
}

/** The link annotations of a frame, one for each line of a linked text, in reading order. */
export function linksOf(
  frame: Frame,
  fonts: FontLibrary,
  scale: number,
): readonly Entries[] {
  const page = box(0, 0, frame.format.width, frame.format.height);
  const links: Link[] = [];
  for (const item of frame.items) {
    const link = linkOf(item, fonts);
    const last = links.at(-1);
    if (link && last && isSameLine(last, link))
      links[links.length - 1] = {
        ...link,
        box: union(last.box, link.box),
        parts: [...last.parts, ...link.parts],
      };
    else if (link) links.push(link);
  }
  return links
    .filter((link) => overlaps(link.box, page))
    .sort((a, b) => a.order - b.order)
    .map((link) => annotationOf(link, frame, scale));
}

function linkOf(item: FrameItem, fonts: FontLibrary): Link | undefined {
  if (item.kind === "glyphs" && item.href) {
    const { href, order, x, y, size, width, start } = item;
    const parts = [{ start, text: item.text.slice(start, item.end) }];
    const { ascent, descent } = fonts.font(item.font);
    const place = box(x, y - ascent * size, width, (ascent + descent) * size);
    return { href, box: place, parts, order, baseline: y };
  }
  if (item.kind === "vector" && item.href) {
    const { href, order } = item;
    const parts = [{ start: 0, text: item.alt ?? href }];
    return { href, box: item.box, parts, order };
  }
  return undefined;
}

const isSameLine = (a: Link, b: Link): boolean =>
  a.baseline !== undefined &&
  a.baseline === b.baseline &&
  a.href === b.href &&
  a.order === b.order;

/** Runs stand in visual order; what they say is in the order of reading. */
const textOf = ({ parts }: Link): string =>
  [...parts]
    .sort((a, b) => a.start - b.start)
    .map(({ text }) => text)
    .join("")
    .trim();

function annotationOf(link: Link, frame: Frame, scale: number): Entries {
  const { height } = frame.format;
  const { x, y, width } = link.box;
  return {
    Type: "Annot",
    Subtype: "Link",
    Rect: [
      x * scale,
      (height - y - link.box.height) * scale,
      (x + width) * scale,
      (height - y) * scale,
    ],
    Border: [0, 0, 0],
    // Printed with the page, as veraPDF and printers expect of an annotation that shows nothing.
    F: 4,
    Contents: textString(checkText(textOf(link), "a link's text")),
    A: { Type: "Action", S: "URI", URI: asciiString(addressOf(link.href)) },
  };
}

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
