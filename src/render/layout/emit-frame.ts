import { box, type Box } from "#brand";
import type { Frame, FrameItem, SetText } from "../frame.ts";
import type { Supplies } from "../supplies.ts";
import { emitGlyphs, factsOf } from "./emit-text.ts";
import {
  emitCode,
  emitFill,
  emitMark,
  emitPhoto,
  emitVector,
} from "./emit-drawing.ts";
import type { LayoutContext } from "./layout-context.ts";
import type { Placed } from "./place-tree.ts";

/** Writes placed elements down as frame items in painting order, and numbers the reading order. */
export function emitFrame(
  placed: readonly Placed[],
  context: LayoutContext,
  supplies: Supplies,
): Frame {
  const items: FrameItem[] = [];
  const texts: SetText[] = [];
  let order = 0;
  for (const element of placed) {
    const emitted = emit(element, order, context, supplies);
    const { text } = emitted;
    if (text) texts.push(text);
    if (emitted.items.some((item) => item.order === order)) order++;
    items.push(...emitted.items);
  }
  const { template, format, page, language, direction, title } = context;
  return { template, format, page, language, direction, title, items, texts };
}

interface Emitted {
  readonly items: readonly FrameItem[];
  readonly text?: SetText;
}

function emit(
  element: Placed,
  order: number,
  context: LayoutContext,
  supplies: Supplies,
): Emitted {
  const { node } = element;
  const base = {
    order,
    language: context.language,
    isStatic: element.isStatic,
    ...(element.flow && { flow: element.flow }),
  };
  switch (node.kind) {
    case "box":
      return {
        items: emitFill(
          node.props,
          bled(element.box, node.props.bleed, context),
          base,
        ),
      };
    case "photo":
      return {
        items: [
          emitPhoto(
            node.props,
            bled(element.box, node.props.bleed, context),
            base,
            supplies,
          ),
        ],
      };
    case "mark":
      return { items: [emitMark(node.props, element.box, base, supplies)] };
    case "vector":
      return {
        items: [
          emitVector(
            node.props,
            bled(element.box, node.props.bleed, context),
            base,
          ),
        ],
      };
    case "code":
      return { items: emitCode(node.props, element.box, base, context) };
    case "text":
      return {
        items: emitGlyphs(element, base, context),
        ...factsOf(element, base, context, supplies.fonts),
      };
  }
}

/** A box with the named edges moved out to the end of the bleed. */
function bled(
  from: Box,
  edges: readonly ("top" | "right" | "bottom" | "left")[] | undefined,
  { format }: LayoutContext,
): Box {
  if (!edges || format.bleed === 0) return from;
  const reach = (edge: (typeof edges)[number]) =>
    edges.includes(edge) ? format.bleed : 0;
  return box(
    from.x - reach("left"),
    from.y - reach("top"),
    from.width + reach("left") + reach("right"),
    from.height + reach("top") + reach("bottom"),
  );
}
