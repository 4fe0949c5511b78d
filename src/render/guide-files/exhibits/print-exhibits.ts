import { exhibitSheet, ptToMm, type VectorArt } from "#brand";
import { onSheet, rect, sheet, words, type Stage } from "./exhibit.ts";

/** How many points of the picture a point of the sheet is. */
const enlarged = 4;

const millimetres = (length: number): string =>
  `${Math.round(length * 10) / 10} mm`;

/** The corner of a sheet beyond its trim: ink that runs on to the bleed, or that stops where the knife may miss. */
export async function bleed(stage: Stage, isKept: boolean): Promise<VectorArt> {
  const { palette } = stage;
  const format = exhibitSheet();
  const out = format.bleed * enlarged;
  const trim = { x: 96, y: 76 };
  const from = isKept ? out : 0;
  const label = await words(stage, {
    text: millimetres(ptToMm(format.bleed)),
    size: 14,
    weight: 700,
    swatch: palette.text,
  });
  const inks = {
    x: trim.x - from,
    y: trim.y - from,
    width: sheet.width - trim.x + from,
    height: sheet.height - trim.y + from,
  };
  const dash = (index: number) => index * 10;
  return onSheet(stage, [
    rect(
      {
        x: trim.x - out,
        y: trim.y - out,
        width: sheet.width,
        height: sheet.height,
      },
      palette.tint,
    ),
    rect(inks, palette.primary),
    ...Array.from({ length: 23 }, (_, index) =>
      rect(
        { x: trim.x + dash(index), y: trim.y - 0.75, width: 6, height: 1.5 },
        palette.accent,
      ),
    ),
    ...Array.from({ length: 13 }, (_, index) =>
      rect(
        { x: trim.x - 0.75, y: trim.y + dash(index), width: 1.5, height: 6 },
        palette.accent,
      ),
    ),
    rect({ x: trim.x - out, y: 18, width: 1.5, height: 12 }, palette.text),
    rect({ x: trim.x - 1.5, y: 18, width: 1.5, height: 12 }, palette.text),
    rect({ x: trim.x - out, y: 23, width: out, height: 1.5 }, palette.text),
    ...label.at(trim.x + 8, 18),
  ]);
}

/** The corner of a sheet with its safe area: words stand in it, or reach to the edge. */
export async function safeArea(
  stage: Stage,
  isKept: boolean,
): Promise<VectorArt> {
  const { brand, palette } = stage;
  const { safe } = exhibitSheet();
  const page = { x: 40, y: 30 };
  const corner = {
    x: page.x + safe.left * enlarged * 0.5,
    y: page.y + safe.top * enlarged * 0.5,
  };
  const set = await words(stage, {
    text: brand.promises[0]?.line ?? brand.name,
    size: 26,
    weight: brand.typography.roles.headline.weight,
    leading: 1.08,
    room: 186,
    swatch: palette.text,
  });
  const label = await words(stage, {
    text: millimetres(ptToMm(safe.left)),
    size: 10,
    weight: 700,
    swatch: palette.primary,
  });
  const at = isKept ? corner : { x: page.x + 4, y: page.y + 6 };
  return onSheet(stage, [
    rect({ x: 0, y: 0, ...sheet }, palette.secondaryText, 0.3),
    rect({ ...page, width: sheet.width, height: sheet.height }, palette.paper),
    rect({ ...corner, width: sheet.width, height: sheet.height }, palette.tint),
    ...set.at(at.x + (isKept ? 8 : 0), at.y + (isKept ? 8 : 0)),
    ...label.at(page.x + 3, sheet.height - 24),
  ]);
}
