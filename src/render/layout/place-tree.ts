import { box, inset, pt, type Box, type Direction } from "#brand";
import {
  Direction as YogaDirection,
  Edge,
  MeasureMode,
  type Node,
} from "yoga-layout/load";
import type { Artboard, ArtboardNode } from "../artboard.ts";
import type { FlowPlace } from "../frame.ts";
import type { Supplies } from "../supplies.ts";
import type { SetBlock } from "../text/set-lines.ts";
import type { LayoutContext } from "./layout-context.ts";
import { markHeight } from "./mark.ts";
import { yoga as Yoga } from "./open-yoga.ts";
import { setText, type SetText, type ShapedText } from "./text-block.ts";
import { applyBox, applyPlace, createYogaConfig } from "./yoga-style.ts";

/** An element with its final box. */
export interface Placed {
  readonly node: ArtboardNode;
  readonly box: Box;
  /** Whether no text decides where it stands. */
  readonly isStatic: boolean;
  readonly text?: ShapedText;
  readonly block?: SetBlock;
  /** Whether a text needs more room than it has. */
  readonly overflows: boolean;
  /** Of what flows. */
  readonly flow?: FlowPlace;
}

const config = createYogaConfig();
const tolerance = 0.5;

/** A yoga node beside the element that it measures. */
interface Measured {
  readonly node: ArtboardNode;
  readonly yoga: Node;
  readonly children: readonly Measured[];
  readonly text?: ShapedText;
  /** The block that the last measurement set, with the width that it asked for. */
  readonly settings: Map<string, SetText>;
}

/** Gives every element its box, in painting order. */
export const placeTree = (
  artboard: Artboard,
  texts: ReadonlyMap<ArtboardNode, ShapedText>,
  context: LayoutContext,
  supplies: Supplies,
  ease: number,
): readonly Placed[] =>
  placeNodes(
    artboard.children,
    { ...context.format, direction: context.direction },
    { texts, supplies, ease },
  ).placed;

/** The room that elements are placed in. */
export interface Room {
  readonly width: number;
  /** Absent: as much as they need. */
  readonly height?: number;
  readonly direction: Direction;
}

/** What placing looks at beside the elements. */
export interface PlaceSupplies {
  readonly texts: ReadonlyMap<ArtboardNode, ShapedText>;
  readonly supplies: Supplies;
  readonly ease: number;
}

/** Places elements below each other in a room, from its top-left corner. */
export function placeNodes(
  nodes: readonly ArtboardNode[],
  { width, height, direction }: Room,
  { texts, supplies, ease }: PlaceSupplies,
): { readonly placed: readonly Placed[]; readonly height: number } {
  const root = Yoga.Node.createWithConfig(config);
  try {
    const measured = nodes.map((child, index) => {
      const built = build(child, texts, supplies, ease);
      root.insertChild(built.yoga, index);
      return built;
    });
    root.setWidth(width);
    if (height !== undefined) root.setHeight(height);
    root.calculateLayout(
      width,
      height,
      direction === "rtl" ? YogaDirection.RTL : YogaDirection.LTR,
    );
    const reached = height ?? root.getComputedHeight();
    const page = box(0, 0, width, reached);
    const placed = measured.flatMap((child) =>
      collect(child, page, page, true, supplies, ease),
    );
    return { placed, height: reached };
  } finally {
    root.freeRecursive();
  }
}

function build(
  node: ArtboardNode,
  texts: ReadonlyMap<ArtboardNode, ShapedText>,
  supplies: Supplies,
  ease: number,
): Measured {
  const yoga = Yoga.Node.createWithConfig(config);
  applyPlace(yoga, node.props);
  const text = texts.get(node);
  const measured = {
    node,
    yoga,
    settings: new Map(),
    children: [],
    ...(text && { text }),
  };
  if (text) measureText(measured, text, supplies, ease);
  if (node.kind === "mark") {
    yoga.setWidth(node.props.width);
    yoga.setHeight(markHeight(supplies.brand.logo, node.props));
  }
  if (node.kind === "code") {
    yoga.setWidth(node.props.side);
    yoga.setHeight(node.props.side);
  }
  if (node.kind !== "box") return measured;
  applyBox(yoga, node.props);
  const children = node.children.map((child, index) => {
    const built = build(child, texts, supplies, ease);
    yoga.insertChild(built.yoga, index);
    return built;
  });
  return { ...measured, children };
}

/** Lets yoga ask how large a text is at a width. */
function measureText(
  measured: Measured,
  text: ShapedText,
  supplies: Supplies,
  ease: number,
): void {
  measured.yoga.setMeasureFunc((width, widthMode) => {
    const available = widthMode === MeasureMode.Undefined ? 1e6 : width;
    const set = setText(text, supplies, available, ease);
    const wanted =
      widthMode === MeasureMode.Exactly
        ? width
        : Math.min(available, set.block.width);
    measured.settings.set(wanted.toFixed(2), set);
    return { width: wanted, height: set.block.height };
  });
}

/** Reads the boxes off the tree, and says where a text is cut off by the box around it. */
function collect(
  measured: Measured,
  parent: Box,
  /** The parent's box within its padding: what children in the flow must not leave. */
  room: Box,
  isParentStatic: boolean,
  supplies: Supplies,
  ease: number,
): readonly Placed[] {
  const { node, yoga, text } = measured;
  const { left, top, width, height } = yoga.getComputedLayout();
  const at = box(parent.x + left, parent.y + top, width, height);
  const isStatic = isParentStatic && node.kind !== "text" && isFixed(node);
  if (node.kind === "text" && text) {
    const set =
      measured.settings.get(width.toFixed(2)) ??
      setText(text, supplies, width, ease);
    const overflows =
      set.overflows || isCutOff(at, room, node.props.pin !== undefined);
    return [
      { node, box: at, isStatic: false, text, block: set.block, overflows },
    ];
  }
  const inner = measured.children.length > 0 ? contentBox(yoga, at) : at;
  const children = measured.children.flatMap((child) =>
    collect(child, at, inner, isStatic, supplies, ease),
  );
  const isSqueezed =
    node.kind === "box" && isCutOff(at, room, node.props.pin !== undefined);
  const own: Placed = { node, box: at, isStatic, overflows: false };
  const inside = isSqueezed
    ? children.map((child) => markCut(child))
    : children;
  return [own, ...inside];
}

const contentBox = (yoga: Node, at: Box) =>
  inset(at, {
    top: pt(yoga.getComputedPadding(Edge.Top)),
    right: pt(yoga.getComputedPadding(Edge.Right)),
    bottom: pt(yoga.getComputedPadding(Edge.Bottom)),
    left: pt(yoga.getComputedPadding(Edge.Left)),
  });

/** Logos and codes are read as words are: type gives way before they leave the page. */
const markCut = (placed: Placed): Placed =>
  placed.text || placed.node.kind === "mark" || placed.node.kind === "code"
    ? { ...placed, overflows: true }
    : placed;

const isCutOff = (inner: Box, outer: Box, isPinned: boolean) =>
  !isPinned &&
  (inner.y + inner.height > outer.y + outer.height + tolerance ||
    inner.x + inner.width > outer.x + outer.width + tolerance ||
    inner.x < outer.x - tolerance ||
    inner.y < outer.y - tolerance);

/** Pinned, and not sized by what stands inside. */
function isFixed(node: ArtboardNode): boolean {
  const { pin, width, height } = node.props;
  if (!pin) return false;
  const isWide =
    width !== undefined ||
    ((pin.start ?? pin.left) !== undefined &&
      (pin.end ?? pin.right) !== undefined);
  const isHigh =
    height !== undefined || (pin.top !== undefined && pin.bottom !== undefined);
  return node.kind === "mark" || node.kind === "code" || (isWide && isHigh);
}
