/**
 * Layout: yoga for boxes, the text engine for words, and the only place where anything is measured.
 * It draws nothing and reads no file; what does not fit is said in the frame, never clipped.
 */
import type { Artboard, ArtboardNode } from "../artboard.ts";
import type { Frame, SetText } from "../frame.ts";
import type { Supplies } from "../supplies.ts";
import { emitFrame } from "./emit-frame.ts";
import type { LayoutContext } from "./layout-context.ts";
import { placeTree, type Placed } from "./place-tree.ts";
import { shapeText, type ShapedText } from "./text-block.ts";

/** How finely layout looks for the largest type that fits the page: steps of 1/32. */
const easeSteps = 32;

/** Fixes an artboard as a frame: every item measured and at its final position. */
export function layOut(
  artboard: Artboard,
  context: LayoutContext,
  supplies: Supplies,
): Frame {
  const texts = shapeAll(artboard.children, context, supplies);
  const place = (ease: number) =>
    placeTree(artboard, texts, context, supplies, ease);
  return emitFrame(easeIn(place), context, supplies);
}

/**
 * The texts that would need more room than they have, without the frame: the same as those of `layOut`, at a
 * seventh of the cost where the page is full.
 */
export function overflowing(
  artboard: Artboard,
  context: LayoutContext,
  supplies: Supplies,
): readonly Pick<SetText, "name" | "text">[] {
  const texts = shapeAll(artboard.children, context, supplies);
  const cut = (ease: number) =>
    placeTree(artboard, texts, context, supplies, ease).filter(
      (item) => item.overflows,
    );
  const tightest = cut(0);
  // Smaller type fits where larger does, but for words that a narrower column would not break alike.
  if (tightest.length === 0 || cut(1).length === 0) return [];
  return tightest.flatMap(({ node }) =>
    node.kind === "text"
      ? [
          {
            name: node.props.name,
            text: node.parts.map(({ text }) => text).join(""),
          },
        ]
      : [],
  );
}

/** Shapes every text among elements. */
export function shapeAll(
  nodes: readonly ArtboardNode[],
  context: LayoutContext,
  supplies: Supplies,
): ReadonlyMap<ArtboardNode, ShapedText> {
  const texts = new Map<ArtboardNode, ShapedText>();
  const visit = (node: ArtboardNode): void => {
    if (node.kind === "text")
      texts.set(node, shapeText(node, context, supplies));
    if (node.kind === "box") node.children.forEach(visit);
  };
  nodes.forEach(visit);
  return texts;
}

/** The fullest page on which every text fits, or the tightest page where none does. */
function easeIn(place: (ease: number) => readonly Placed[]): readonly Placed[] {
  const overflows = (placed: readonly Placed[]) =>
    placed.some((item) => item.overflows);
  const full = place(1);
  if (!overflows(full)) return full;
  let best = place(0);
  if (overflows(best)) return best;
  let fitting = 0;
  let failing = easeSteps;
  while (failing - fitting > 1) {
    const middle = Math.floor((fitting + failing) / 2);
    const placed = place(middle / easeSteps);
    if (overflows(placed)) failing = middle;
    else {
      fitting = middle;
      best = placed;
    }
  }
  return best;
}
