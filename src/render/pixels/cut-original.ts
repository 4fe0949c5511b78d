import type { ApprovedOriginal } from "./approved-original.ts";
import { areaOf, cutArea, type Picture } from "./cut.ts";
import { levelFor, type Wanted } from "./derivative.ts";
import { openOriginal } from "./decode.ts";

/**
 * Cuts a crop out of an original on the way from its file, with the same bytes as out of decoded pixels: a sixth
 * faster, and without memory for the whole picture.
 *
 * Absent where that does not hold: where less than the whole resolution is decoded, where pixels hold more than
 * 8 bits of color, or where the crop ends above the last row, since damage below it would go unseen.
 */
export function cutOriginal(
  { bytes, inspected }: ApprovedOriginal,
  wanted: Wanted,
): Picture | undefined {
  const { colorSpace, depth, hasAlpha, pixelWidth, pixelHeight } = inspected;
  const area = areaOf(wanted.crop, { width: pixelWidth, height: pixelHeight });
  const isSame =
    colorSpace === "srgb" &&
    depth === "uchar" &&
    !hasAlpha &&
    levelFor(wanted) === "full" &&
    area.top + area.height === pixelHeight;
  if (!isSame) return undefined;
  return cutArea(openOriginal(bytes), area, wanted);
}
