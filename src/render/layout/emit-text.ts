import { box, pt, right, type Box } from "#brand";
import type { TextProps } from "#templates";
import type { FrameRole, GlyphsItem, SetText } from "../frame.ts";
import type { FontLibrary } from "../text/font-library.ts";
import { isUnjoined } from "../text/script.ts";
import type { SetLine, SetRun } from "../text/set-lines.ts";
import type { ItemBase } from "./emit-drawing.ts";
import type { LayoutContext } from "./layout-context.ts";
import type { Placed } from "./place-tree.ts";

type TextPlaced = Placed & { readonly node: { readonly kind: "text" } };

const isText = (placed: Placed): placed is TextPlaced =>
  placed.node.kind === "text";

/** Glyph runs of a text, line by line. */
export function emitGlyphs(
  placed: Placed,
  base: ItemBase,
  context: LayoutContext,
): readonly GlyphsItem[] {
  const { text, block } = placed;
  if (!isText(placed) || !text || !block) return [];
  const { props } = placed.node;
  const role: FrameRole = props.is ?? "paragraph";
  const side = sideOf(props.align ?? "start", context.direction);
  return block.lines.flatMap((line) => {
    const slack = placed.box.width - line.width;
    const flush =
      placed.box.x +
      (side === "left" ? 0 : side === "right" ? slack : slack / 2);
    const isJoined = !isUnjoined(text.paragraph.mainScript);
    const left = flush + (isJoined ? inward(line, flush, placed.box) : 0);
    const baseline = placed.box.y + line.baseline;
    return line.runs
      .filter((run) => run.glyphs.length > 0)
      .map((run): GlyphsItem => {
        // Written out: spread into so large an object, `base` takes longer than measuring the ink.
        const item: GlyphsItem = {
          order: role === "artifact" ? -1 : base.order,
          language: run.language,
          isStatic: base.isStatic,
          kind: "glyphs",
          role,
          name: props.name,
          box: inkBox(run, left + run.x, baseline),
          font: run.font.key,
          size: run.size,
          swatch: swatchAt(run.size, run.swatch, props),
          x: pt(left + run.x),
          y: pt(baseline),
          width: pt(run.width),
          glyphs: run.glyphs,
          text: text.paragraph.text,
          start: run.start,
          end: run.end,
          direction: run.direction,
        };
        if (props.href === undefined && !base.flow) return item;
        return {
          ...item,
          ...(props.href !== undefined && { href: props.href }),
          ...(base.flow && { flow: base.flow }),
        };
      });
  });
}

/**
 * How far a line must move for its ink to stay in its box.
 *
 * Nastaliq words climb out over the point where they begin, by up to a quarter of their size.
 */
function inward(line: SetLine, left: number, within: Box): number {
  const inks = line.runs
    .map((run) => inkBox(run, left + run.x, 0))
    .filter((ink) => ink.height > 0);
  const beyondRight = Math.max(
    0,
    ...inks.map((ink) => right(ink) - right(within)),
  );
  const beyondLeft = Math.max(0, ...inks.map((ink) => within.x - ink.x));
  return beyondRight > 0 && beyondLeft > 0 ? 0 : beyondLeft - beyondRight;
}

/** What preflight asks about a text. */
export function factsOf(
  placed: Placed,
  base: ItemBase,
  context: LayoutContext,
  fonts: FontLibrary,
): { readonly text?: SetText } {
  const { text, block } = placed;
  if (!isText(placed) || !text || !block) return {};
  const { props } = placed.node;
  const { paragraph } = text;
  return {
    text: {
      name: props.name,
      box: placed.box,
      text: paragraph.text,
      language: props.language ?? context.language,
      role: props.is ?? "paragraph",
      order: base.order,
      type: props.type,
      size: block.size,
      leastSize: text.leastSize,
      weight: text.weight,
      swatch: swatchAt(block.size, props.swatch, props),
      lines: block.lines.length,
      greatestLines: props.lines ?? 0,
      overflows: placed.overflows,
      missing: paragraph.missing,
      xHeight: pt(
        paragraph.main.xHeight *
          block.size *
          fonts.opticalScale(paragraph.main.family),
      ),
    },
  };
}

/** The swatch of letters of a size; words in a swatch of their own keep it. */
const swatchAt = (
  size: number,
  swatch: string,
  { small, swatch: usual }: TextProps,
): string =>
  small && swatch === usual && size < small.below ? small.swatch : swatch;

function sideOf(align: "start" | "center" | "end", direction: "ltr" | "rtl") {
  if (align === "center") return "center";
  return (align === "start") === (direction === "ltr") ? "left" : "right";
}

/** The ink of a run: what must stay inside the safe area. */
function inkBox(run: SetRun, x: number, baseline: number) {
  const em = run.size / run.font.unitsPerEm;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const glyph of run.glyphs) {
    const ink = run.font.ink(glyph.id);
    if (ink.right <= ink.left) continue;
    left = Math.min(left, x + glyph.x + ink.left * em);
    right = Math.max(right, x + glyph.x + ink.right * em);
    top = Math.min(top, baseline - glyph.y - ink.top * em);
    bottom = Math.max(bottom, baseline - glyph.y - ink.bottom * em);
  }
  if (left === Infinity) return box(x, baseline, run.width, 0);
  return box(left, top, right - left, bottom - top);
}
