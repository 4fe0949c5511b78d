import { box, overlaps, union, type Box } from "#brand";
import { PaintError } from "../../errors.ts";
import type { Frame, FrameItem } from "../../frame.ts";
import type { Entries } from "../../pdf/document.ts";
import { asciiString, checkText, textString } from "../../pdf/strings.ts";

/** One link: items of one line, or one drawing. */
interface Link {
  readonly href: string;
  readonly box: Box;
  /** What it says to someone who cannot see it. */
  readonly text: string;
  readonly order: number;
  /** Where the line's baseline is; absent on drawings. */
  readonly baseline?: number;
}

/** The link annotations of a frame, one for each line of a linked text, in reading order. */
export function linksOf(frame: Frame, scale: number): readonly Entries[] {
  const page = box(0, 0, frame.format.width, frame.format.height);
  const links: Link[] = [];
  for (const item of frame.items) {
    const link = linkOf(item);
    const last = links.at(-1);
    if (link && last && isSameLine(last, link))
      links[links.length - 1] = {
        ...link,
        box: union(last.box, link.box),
        text: joined(last.text, link.text),
      };
    else if (link) links.push(link);
  }
  return links
    .filter((link) => overlaps(link.box, page))
    .sort((a, b) => a.order - b.order)
    .map((link) => annotationOf(link, frame, scale));
}

function linkOf(item: FrameItem): Link | undefined {
  if (item.kind === "glyphs" && item.href) {
    const text = item.text.slice(item.start, item.end);
    const { href, box, order, y } = item;
    return { href, box, text, order, baseline: y };
  }
  if (item.kind === "vector" && item.href) {
    const { href, box, order } = item;
    return { href, box, text: item.alt ?? href, order };
  }
  return undefined;
}

const isSameLine = (a: Link, b: Link): boolean =>
  a.baseline !== undefined &&
  a.baseline === b.baseline &&
  a.href === b.href &&
  a.order === b.order;

const joined = (a: string, b: string): string => (a === b ? a : `${a}${b}`);

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
    Contents: textString(checkText(link.text.trim(), "a link's text")),
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
