import { box } from "#brand";
import type { Enclosure } from "../frame.ts";
import type { Placed } from "../layout/place-tree.ts";
import type { SetBlock } from "../text/set-lines.ts";
import type {
  ContentsBlock,
  FlowBlock,
  ListBlock,
  TextBlock,
} from "#templates";
import { FlowError } from "./flow-error.ts";
import type { Measure } from "./measure.ts";
import { enclosed, moved, stripOf, type Strip } from "./strip.ts";
import { stripsOfTable } from "./strips-of-table.ts";

/** Least lines of a paragraph at the foot of a region, and at the head of the next. */
const leastLines = 2;

/** More than the longest document has by far: nothing is measured of a section that has more. */
const greatestBlocks = 20_000;

/** The strips of blocks at the width of their region, in order. */
export async function stripsOf(
  blocks: readonly FlowBlock[],
  width: number,
  measure: Measure,
): Promise<readonly Strip[]> {
  if (blocks.length > greatestBlocks)
    throw new FlowError(
      `A section has ${blocks.length} blocks and may have ${greatestBlocks}: part it`,
    );
  const strips: Strip[] = [];
  let isKept = false;
  for (const block of blocks) {
    const [first, ...others] = await stripsOfBlock(block, width, measure);
    if (!first) continue;
    strips.push(
      {
        ...first,
        before: block.before ?? 0,
        mayStart: !isKept,
        ...(block.starts && { starts: block.starts }),
        ...(block.anchor !== undefined && { anchor: block.anchor }),
      },
      ...others,
    );
    isKept = block.keepsNext ?? false;
  }
  return strips;
}

async function stripsOfBlock(
  block: FlowBlock,
  width: number,
  measure: Measure,
): Promise<readonly Strip[]> {
  switch (block.kind) {
    case "text":
      return stripsOfText(block.text, width, measure);
    case "list":
      return stripsOfList(block, width, measure);
    case "table":
      return stripsOfTable(block, width, measure);
    case "contents":
      return stripsOfContents(block, width, measure);
    case "piece": {
      const { placed, height } = await measure.elements(block.element, {
        width,
      });
      return [stripOf(block.name, placed, height)];
    }
  }
}

/** Each line of a paragraph, so that it may go on in the next region. */
async function stripsOfText(
  text: TextBlock["text"],
  width: number,
  measure: Measure,
): Promise<readonly Strip[]> {
  const { placed, height } = await measure.elements(text, { width });
  const [whole, ...others] = placed;
  if (!whole?.block || whole.node.kind !== "text" || others.length > 0)
    throw new FlowError("Expected one Text for a block of text");
  const { name } = whole.node.props;
  const { block } = whole;
  const { lines } = block;
  if (lines.length === 0) return [stripOf(name, placed, height)];
  const paragraph = measure.key("paragraph");
  const rise = lines[0]?.baseline ?? 0;
  const depth = block.height - (lines.at(-1)?.baseline ?? 0);
  return lines.map((line, index): Strip => {
    const last = index === lines.length - 1;
    const leading = line.baseline - (lines[index - 1]?.baseline ?? 0);
    return {
      name,
      placed: [
        {
          ...lineOf(whole, block, index, rise),
          flow: { within: [], ...(lines.length > 1 && { paragraph }) },
        },
      ],
      before: index === 0 ? 0 : leading - rise,
      height: rise + (last ? depth : 0),
      depth: last ? 0 : depth,
      mayStart:
        index === 0 ||
        (index >= leastLines && lines.length - index >= leastLines),
    };
  });
}

/** One line of a paragraph as a text of its own, with its letters at the top. */
function lineOf(
  whole: Placed,
  block: SetBlock,
  index: number,
  rise: number,
): Placed {
  const line = block.lines[index];
  const lines = line ? [{ ...line, baseline: rise }] : [];
  return {
    ...whole,
    box: box(whole.box.x, 0, whole.box.width, rise),
    block: { ...block, lines, height: rise },
  };
}

async function stripsOfList(
  { items, indent, gap, isNumbered }: ListBlock,
  width: number,
  measure: Measure,
): Promise<readonly Strip[]> {
  const strips: Strip[] = [];
  const room = width - indent;
  const toWords = measure.fromStart(indent, room, width);
  const toMark = measure.fromStart(0, indent, width);
  const list: Enclosure = {
    key: measure.key("list"),
    kind: isNumbered ? "numbered-list" : "list",
  };
  for (const { mark, text } of items) {
    const entry: Enclosure = { key: measure.key("entry"), kind: "list-entry" };
    const label: Enclosure = { key: measure.key("label"), kind: "list-label" };
    const body: Enclosure = { key: measure.key("body"), kind: "list-body" };
    const lines = await stripsOfText(text, room, measure);
    const { placed: marks } = await measure.elements(mark, { width: indent });
    lines.forEach((line, index) => {
      const said = enclosed(line.placed, list, entry, body);
      const words = moved(said, toWords, 0);
      if (index > 0) return strips.push({ ...line, placed: words });
      return strips.push({
        ...line,
        placed: [
          ...moved(
            enclosed(marks, list, entry, label),
            toMark,
            downBy(lines, marks),
          ),
          ...words,
        ],
        before: strips.length === 0 ? 0 : gap,
      });
    });
  }
  return strips;
}

/** How far a mark moves down to stand on the first line of its words: scripts are not equally high. */
function downBy(lines: readonly Strip[], marks: readonly Placed[]): number {
  const baselineOf = (placed: readonly Placed[]): number | undefined => {
    const text = placed.find(({ block }) => block);
    const baseline = text?.block?.lines[0]?.baseline;
    return text && baseline !== undefined ? text.box.y + baseline : undefined;
  };
  const words = baselineOf(lines[0]?.placed ?? []);
  const mark = baselineOf(marks);
  return words === undefined || mark === undefined ? 0 : words - mark;
}

async function stripsOfContents(
  { entries, gap }: ContentsBlock,
  width: number,
  measure: Measure,
): Promise<readonly Strip[]> {
  const contents: Enclosure = {
    key: measure.key("contents"),
    kind: "contents",
  };
  const strips: Strip[] = [];
  for (const element of entries) {
    const { placed, height } = await measure.elements(element, { width });
    const key = measure.key("entry");
    const entry: Enclosure = { key, kind: "contents-entry" };
    strips.push({
      ...stripOf(key, enclosed(placed, contents, entry), height),
      before: strips.length === 0 ? 0 : gap,
      // The first entry heads the others.
      mayStart: strips.length !== 1,
    });
  }
  return strips;
}
