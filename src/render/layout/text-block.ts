import { pt, type Pt } from "#brand";
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
  }));
  const paragraph = recallParagraph(supplies.fonts, runs, {
    language: props.language ?? context.language,
    direction: context.direction,
    tracking: role.tracking,
    features: props.tabular ? [...role.features, "tnum"] : role.features,
  });
  return {
    node,
    paragraph,
    weight: role.weight,
    lineHeight: Math.max(role.lineHeight, paragraph.leastLeading),
    leastSize: props.leastSize ?? props.size,
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
): { readonly block: SetBlock; readonly overflows: boolean } {
  const { node, paragraph, lineHeight, leastSize } = text;
  const { size, lines, wrap = "pretty" } = node.props;
  const room = {
    width,
    height: Infinity,
    lineHeight,
    leastSize,
    greatestSize: leastSize + (size - leastSize) * ease,
    ...(lines !== undefined && { lines }),
  };
  const chosen = pt(fitType(paragraph, room));
  const block = setLines(
    supplies.fonts,
    paragraph,
    chosen,
    width,
    lineHeight,
    wrap,
  );
  return { block, overflows: !fits(paragraph, chosen, room) };
}
