/**
 * Draws a format for those who make files for it: trim, bleed, safe, folds and what takes no print, with every
 * measure, from the format's own figures. It draws no design and knows no template.
 */
import {
  box,
  foldsOf,
  panelsOf,
  safeBox,
  zonesOf,
  type Brand,
  type Format,
} from "#brand";
import { documentPalette } from "../documents/document-palette.ts";
import type { Frame, FrameItem } from "../frame.ts";
import type { FontLibrary } from "../text/font-library.ts";
import { drawingFrame } from "./drawing-frame.ts";
import {
  bleedMeasure,
  safeMeasures,
  trimMeasures,
} from "./drawing-measures.ts";
import { lengthWords, placed, wordSize, type Plan } from "./drawing-plan.ts";
import { holes, zoneWords } from "./drawing-zones.ts";
import { setWords } from "./set-words.ts";
import { area, outline, rule, type Stroke } from "./strokes.ts";

/** What drawings are made with. */
export interface DrawingGround {
  readonly brand: Brand;
  readonly fonts: FontLibrary;
}

/** Room for measures on the four sides. */
const margin = { top: 40, right: 64, bottom: 46, left: 86 };
const greatest = { width: 450, height: 460 };

/** A format as a frame that is as large as the drawing needs to be. One side of a folded format is drawn. */
export async function drawFormat(
  format: Format,
  { brand, fonts }: DrawingGround,
  page = 1,
): Promise<Frame> {
  const bled = {
    width: format.width + 2 * format.bleed,
    height: format.height + 2 * format.bleed,
  };
  const scale = Math.min(
    greatest.width / bled.width,
    greatest.height / bled.height,
  );
  const bleed = format.bleed * scale;
  const across = Math.max(bled.width * scale, 240);
  const trim = box(
    margin.left + bleed + (across - bled.width * scale) / 2,
    margin.top + bleed,
    format.width * scale,
    format.height * scale,
  );
  const palette = documentPalette(brand);
  const plan: Plan = { format, scale, trim, palette, fonts };
  const items = [
    ...areas(plan),
    ...holes(plan),
    ...(await zoneWords(plan)),
    ...folds(plan, page),
    ...(await panelNumbers(plan, page)),
    ...(await trimMeasures(plan)),
    ...(await safeMeasures(plan)),
    ...(await bleedMeasure(plan)),
  ];
  return drawingFrame(`format ${format.code}`, items, {
    width: margin.left + across + margin.right,
    height: margin.top + bled.height * scale + margin.bottom,
    paper: palette.paper,
  });
}

function areas(plan: Plan): readonly FrameItem[] {
  const { format, palette, scale, trim } = plan;
  const bleed = format.bleed * scale;
  const bled = box(
    trim.x - bleed,
    trim.y - bleed,
    trim.width + 2 * bleed,
    trim.height + 2 * bleed,
  );
  const line = (thickness: number, dash?: Stroke["dash"]): Stroke => ({
    swatch: palette.primary,
    thickness,
    ...(dash && { dash }),
  });
  return [
    ...(bleed > 0
      ? [area(bled, palette.accent, 1, "bleed"), ...outline(bled, line(0.75))]
      : []),
    area(trim, palette.paper, 1, "trim"),
    area(trim, palette.tint, 0.55, "margin"),
    area(placed(plan, safeBox(format)), palette.paper, 1, "safe"),
    ...zonesOf(format).map((zone) =>
      area(
        placed(plan, zone),
        palette.secondaryText,
        zone.kind === "unprinted" ? 0.42 : 0.24,
        "zone",
      ),
    ),
    ...outline(placed(plan, safeBox(format)), line(1, [6, 4])),
    ...outline(trim, { swatch: palette.text, thickness: 2 }),
  ];
}

const folds = (
  { format, palette, scale, trim }: Plan,
  page: number,
): readonly FrameItem[] =>
  foldsOf(format, Math.min(page, 2)).flatMap(({ at, axis }) => {
    const stroke: Stroke = {
      swatch: palette.text,
      thickness: 1.5,
      dash: [10, 4],
    };
    return axis === "vertical"
      ? rule(
          "vertical",
          [trim.x + at * scale, trim.y - 14],
          trim.height + 28,
          stroke,
        )
      : rule(
          "horizontal",
          [trim.x - 14, trim.y + at * scale],
          trim.width + 28,
          stroke,
        );
  });

/** The number and the width of each panel of a folded sheet. */
async function panelNumbers(
  plan: Plan,
  page: number,
): Promise<readonly FrameItem[]> {
  const { fonts, format, palette } = plan;
  const panels = panelsOf(format, Math.min(page, 2));
  if (panels.length < 2) return [];
  const set = panels.map(async (panel) => {
    const at = placed(plan, panel);
    const number = await setWords(fonts, {
      text: String(panel.number),
      size: 34,
      weight: 700,
      swatch: palette.primary,
    });
    const width = await setWords(fonts, {
      text: lengthWords(format, panel.width),
      size: wordSize,
      swatch: palette.text,
    });
    const middle = at.x + at.width / 2;
    const y = at.y + at.height / 2;
    return [
      ...number.at(middle - number.width / 2, y - number.height),
      ...width.at(middle - width.width / 2, y + 12),
    ];
  });
  return (await Promise.all(set)).flat();
}
