import { directionOf, pt, type Pt } from "#brand";
import type { ArtboardNode } from "../artboard.ts";
import type { Supplies } from "../supplies.ts";
import { fits, fitType } from "../text/fit-type.ts";
import type { Paragraph } from "../text/paragraph.ts";
import { recallParagraph } from "../text/paragraph-cache.ts";
import { setLines, type SetBlock } from "../text/set-lines.ts";
import type { LayoutContext } from "./layout-context.ts";

type TextNode = Extract<ArtboardNode, { kind: "text" }>;

/** A text whose words are shaped and whose size is still open. */
export interface ShapedText {
  readonly node: TextNode;
  readonly paragraph: Paragraph;
  readonly weight: number;
  /** Multiple of the size. */
  readonly lineHeight: number;
  readonly leastSize: Pt;
  /** How it was set before, by width and greatest size: layout asks for the same again and again. */
  readonly known: Map<string, SetText>;
}

/** A text set at a width. */
export interface SetText {
  readonly block: SetBlock;
  readonly overflows: boolean;
}

/** Shapes the words of a text element in the brand's type. */
export function shapeText(
  node: TextNode,
  context: LayoutContext,
  supplies: Supplies,
): ShapedText {
  const { props, parts } = node;
  const role = supplies.brand.typography.roles[props.type];
  const runs = parts.map((part) => ({
    text: part.text,
    weight: part.weight ?? role.weight,
    swatch: part.swatch ?? props.swatch,
    ...(part.language && { language: part.language }),
  }));
  const paragraph = recallParagraph(supplies.fonts, runs, {
    language: props.language ?? context.language,
    direction:
      props.language === undefined
        ? context.direction
        : directionOf(props.language),
    tracking: role.tracking,
    features: props.tabular ? [...role.features, "tnum"] : role.features,
  });
  return {
    node,
    paragraph,
    weight: role.weight,
    lineHeight: Math.max(role.lineHeight, paragraph.leastLeading),
    leastSize: props.leastSize ?? props.size,
    known: new Map(),
  };
}

/**
 * Sets a text as large as its width and lines allow.
 *
 * `ease` from 1 to 0 lowers the greatest size towards the least: layout asks for it when the page
 * as a whole is too full.
 */
export function setText(
  text: ShapedText,
  supplies: Supplies,
  width: number,
  ease: number,
): SetText {
  const { node, leastSize, known } = text;
  const greatestSize = leastSize + (node.props.size - leastSize) * ease;
  const key = `${width} ${greatestSize}`;
  let set = known.get(key);
  if (!set) known.set(key, (set = setAt(text, supplies, width, greatestSize)));
  return set;
}

function setAt(
  { node, paragraph, lineHeight, leastSize }: ShapedText,
  { fonts }: Supplies,
  width: number,
  greatestSize: number,
): SetText {
  const { lines, wrap = "pretty" } = node.props;
  const room = {
    width,
    height: Infinity,
    lineHeight,
    leastSize,
    greatestSize,
    ...(lines !== undefined && { lines }),
  };
  const oneLine = { ...room, lines: 1 };
  const unbroken = wrap === "whole" ? fitType(paragraph, oneLine) : 0;
  const staysWhole = unbroken > 0 && fits(paragraph, unbroken, oneLine);
  const chosen = pt(staysWhole ? unbroken : fitType(paragraph, room));
  const breaks = wrap === "whole" ? "pretty" : wrap;
  const block = setLines(fonts, paragraph, chosen, width, lineHeight, breaks);
  return { block, overflows: !fits(paragraph, chosen, room) };
}
