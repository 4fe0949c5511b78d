import type { BoxProps, Extent, Place, Spacing } from "#templates";
import {
  Align,
  Edge,
  FlexDirection,
  Gutter,
  Justify,
  PositionType,
  Wrap,
  type Node,
} from "yoga-layout/load";
import { yoga } from "./open-yoga.ts";

const aligns = {
  start: Align.FlexStart,
  center: Align.Center,
  end: Align.FlexEnd,
  stretch: Align.Stretch,
  baseline: Align.Baseline,
} as const;

const justifies = {
  start: Justify.FlexStart,
  center: Justify.Center,
  end: Justify.FlexEnd,
  between: Justify.SpaceBetween,
} as const;

const edges = {
  top: Edge.Top,
  bottom: Edge.Bottom,
  start: Edge.Start,
  end: Edge.End,
  left: Edge.Left,
  right: Edge.Right,
} as const;

const edgeNames = ["top", "bottom", "start", "end", "left", "right"] as const;

/** A flexbox engine without rounding and without the web's defaults. */
export function createYogaConfig() {
  const config = yoga.Config.create();
  config.setPointScaleFactor(0);
  config.setUseWebDefaults(false);
  return config;
}

/** Puts a node where its element says. */
export function applyPlace(node: Node, place: Place): void {
  if (place.width !== undefined) node.setWidth(place.width);
  if (place.height !== undefined) node.setHeight(place.height);
  if (place.leastWidth !== undefined) node.setMinWidth(place.leastWidth);
  if (place.greatestWidth !== undefined) node.setMaxWidth(place.greatestWidth);
  if (place.leastHeight !== undefined) node.setMinHeight(place.leastHeight);
  if (place.greatestHeight !== undefined)
    node.setMaxHeight(place.greatestHeight);
  if (place.grow !== undefined) node.setFlexGrow(place.grow);
  if (place.shrink !== undefined) node.setFlexShrink(place.shrink);
  if (place.basis !== undefined) node.setFlexBasis(place.basis);
  if (place.alignSelf) node.setAlignSelf(aligns[place.alignSelf]);
  if (place.margin !== undefined) {
    eachEdge(place.margin, (edge, length) => node.setMargin(edge, length));
  }
  if (place.pin) {
    node.setPositionType(PositionType.Absolute);
    eachEdge(place.pin, (edge, length) => node.setPosition(edge, length));
  }
}

/** Arranges a box's children as its element says. */
export function applyBox(node: Node, box: BoxProps): void {
  node.setFlexDirection(
    box.direction === "row" ? FlexDirection.Row : FlexDirection.Column,
  );
  if (box.gap !== undefined) node.setGap(Gutter.All, box.gap);
  if (box.align) node.setAlignItems(aligns[box.align]);
  if (box.justify) node.setJustifyContent(justifies[box.justify]);
  if (box.wrap) node.setFlexWrap(Wrap.Wrap);
  if (box.padding !== undefined) {
    eachEdge(box.padding, (edge, length) => node.setPadding(edge, length));
  }
}

function eachEdge(
  spacing: Spacing | NonNullable<Place["pin"]>,
  apply: (edge: Edge, length: Extent) => void,
): void {
  if (typeof spacing === "number") return apply(Edge.All, spacing);
  const lengths: Partial<Record<keyof typeof edges, Extent>> = spacing;
  for (const name of edgeNames) {
    const length = lengths[name];
    if (length !== undefined) apply(edges[name], length);
  }
}
