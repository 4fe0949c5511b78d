import {
  cutLinesOf,
  pt,
  writePathData,
  zonesOf,
  type PathSegment,
} from "#brand";
import type { FrameItem, VectorItem } from "../frame.ts";
import { placed, type Plan } from "./drawing-plan.ts";
import { setWords } from "./set-words.ts";

/** What a die cuts out shows the paper beneath. */
export const holes = ({
  format,
  palette,
  scale,
  trim,
}: Plan): readonly FrameItem[] =>
  cutLinesOf(format)
    .filter(({ name }) => name === "CutContour")
    .flatMap(({ path }) => {
      const d = writePathData(path);
      const drawn = (swatch: string, grown: number): VectorItem => ({
        kind: "vector",
        role: "artifact",
        order: -1,
        name: "hole",
        language: "en",
        isStatic: false,
        box: trim,
        paths: [{ d, fill: swatch }],
        scale: scale * grown,
        dx: pt(trim.x + ((1 - grown) * format.width * scale) / 2),
        dy: pt(trim.y + (1 - grown) * holeMiddle(path) * scale),
        subject: "art",
      });
      // A round corner is no hole: only what lies inside the trim is cut out.
      return holeMiddle(path) < format.height / 2 - 1
        ? [drawn(palette.text, 1), drawn(palette.paper, 0.97)]
        : [];
    });

const holeMiddle = (path: readonly PathSegment[]): number => {
  const ys = path.flatMap((segment) =>
    segment.kind === "close" ? [] : [segment.to[1]],
  );
  return (Math.min(...ys) + Math.max(...ys)) / 2;
};

/** What the zones are, inside those that have the room. */
export async function zoneWords(plan: Plan): Promise<readonly FrameItem[]> {
  const { fonts, format, palette } = plan;
  const set = zonesOf(format).map(async (zone) => {
    const at = placed(plan, zone);
    const words = await setWords(fonts, {
      text: zone.says,
      size: 13,
      swatch: palette.text,
      room: Math.max(60, at.width - 16),
    });
    const fits = words.height + 12 <= at.height && words.width <= at.width - 8;
    return fits && cutLinesOf(format).length === 0
      ? words.at(
          at.x + (at.width - words.width) / 2,
          at.y + (at.height - words.height) / 2,
        )
      : [];
  });
  return (await Promise.all(set)).flat();
}
