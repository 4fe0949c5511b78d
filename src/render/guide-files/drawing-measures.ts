import { bottom, right, safeBox, type Pt } from "#brand";
import type { FrameItem } from "../frame.ts";
import {
  lengthWords,
  placed,
  unitOf,
  wordSize,
  type Plan,
} from "./drawing-plan.ts";
import { setWords } from "./set-words.ts";
import { rule, type Stroke } from "./strokes.ts";

/** Width beneath and height to the left, each with a line from edge to edge. */
export async function trimMeasures(plan: Plan): Promise<readonly FrameItem[]> {
  const { fonts, format, palette, scale, trim } = plan;
  const stroke: Stroke = { swatch: palette.text, thickness: 1 };
  const away = format.bleed * scale + 12;
  const [foot, left] = [bottom(trim) + away, trim.x - away];
  const words = (length: Pt) =>
    setWords(fonts, {
      text: `${lengthWords(format, length)} ${unitOf(format)}`,
      size: wordSize,
      weight: 600,
      swatch: palette.text,
    });
  const [across, down] = [
    await words(format.width),
    await words(format.height),
  ];
  return [
    ...rule("horizontal", [trim.x, foot], trim.width, stroke),
    ...rule("vertical", [trim.x, foot - 5], 10, stroke),
    ...rule("vertical", [right(trim), foot - 5], 10, stroke),
    ...across.at(trim.x + (trim.width - across.width) / 2, foot + 9),
    ...rule("vertical", [left, trim.y], trim.height, stroke),
    ...rule("horizontal", [left - 5, trim.y], 10, stroke),
    ...rule("horizontal", [left - 5, bottom(trim)], 10, stroke),
    ...down.at(left - 9 - down.width, trim.y + (trim.height - down.height) / 2),
  ];
}

/** The four distances from trim to safe, each inside its edge where there is room for the figure. */
export async function safeMeasures(plan: Plan): Promise<readonly FrameItem[]> {
  const { fonts, format, palette } = plan;
  const safe = placed(plan, safeBox(format));
  if (safe.height < 5 * wordSize || safe.width < 6 * wordSize) return [];
  const words = (length: Pt) =>
    setWords(fonts, {
      text: lengthWords(format, length),
      size: 13,
      swatch: palette.primary,
    });
  const { bottom: foot, left, right: far, top } = format.safe;
  const set = {
    top: await words(top),
    foot: await words(foot),
    left: await words(left),
    far: await words(far),
  };
  const third = safe.x + safe.width * 0.25;
  const low = safe.y + safe.height * 0.25;
  return [
    ...set.top.at(third - set.top.width / 2, safe.y + 6),
    ...set.foot.at(
      third - set.foot.width / 2,
      bottom(safe) - 6 - set.foot.height,
    ),
    ...set.left.at(safe.x + 6, low),
    ...set.far.at(right(safe) - 6 - set.far.width, low),
  ];
}

/** The bleed, said above the right corner, with a line that points at it. */
export async function bleedMeasure(plan: Plan): Promise<readonly FrameItem[]> {
  const { fonts, format, palette, scale, trim } = plan;
  const says =
    format.bleed > 0
      ? `Bleed ${lengthWords(format, format.bleed)} ${unitOf(format)}`
      : format.medium === "print"
        ? "No bleed"
        : "No bleed on screens";
  const set = await setWords(fonts, {
    text: says,
    size: wordSize,
    weight: 600,
    swatch: palette.text,
  });
  const bleed = format.bleed * scale;
  const y = trim.y - bleed - 20 - set.height / 2;
  const end = right(trim) + bleed / 2;
  return [
    ...set.at(right(trim) - set.width - 10, y),
    ...(bleed > 0
      ? [
          ...rule(
            "horizontal",
            [right(trim) - 6, y + set.height / 2],
            end - right(trim) + 6,
            {
              swatch: palette.text,
              thickness: 1,
            },
          ),
          ...rule(
            "vertical",
            [end, y + set.height / 2],
            trim.y - bleed / 2 - y - set.height / 2,
            {
              swatch: palette.text,
              thickness: 1,
            },
          ),
        ]
      : []),
  ];
}
