import { insideBleed } from "../../preflight/press/inside-bleed.ts";
import { isShown } from "../../preflight/press/smallest-text.ts";
import type { InspectedPage } from "../../preflight/press/artwork-subject.ts";
import type { Painted } from "../../preflight/artwork/painted.ts";
import { shared } from "../../preflight/artwork/extent.ts";
import type { ColorUse } from "../check-subject.ts";
import { lookOfInkColor } from "../color/look-of-ink-color.ts";
import { areaOf, placeOnPage } from "./page-place.ts";

/** Letters cover about this share of the box around their line. */
const lettersCover = 0.25;

/** The colours that a page's areas, lines and letters have. Pictures and gradients have no one colour. */
export function colorsOf(page: InspectedPage): readonly ColorUse[] {
  const uses = new Map<string, ColorUse>();
  for (const painted of insideBleed(page)) {
    const seen = useOf(painted, page);
    if (!seen) continue;
    const known = uses.get(seen.name);
    const isLarger = !known || seen.area > known.area;
    uses.set(seen.name, {
      ...seen,
      area: seen.area + (known?.area ?? 0),
      place: known && !isLarger ? known.place : seen.place,
    });
  }
  return [...uses.values()];
}

function useOf(painted: Painted, page: InspectedPage): ColorUse | undefined {
  const { blendMode, color, kind, opacity } = painted;
  if (kind === "image" || kind === "shading") return undefined;
  if (kind === "text" && !isShown(painted)) return undefined;
  // What lies under it shows through: nobody can say which colour comes of it.
  if (opacity < 0.99 || !/^(Normal|Compatible)$/.test(blendMode))
    return undefined;
  const named = lookOfInkColor(color);
  if (!named) return undefined;
  const { height, width } = shared(painted.box, areaOf(page));
  const area =
    kind === "fill"
      ? width * height
      : kind === "text"
        ? width * height * lettersCover
        : Math.max(width, height) * painted.width;
  const { look, name } = named;
  return {
    name,
    look,
    area,
    page: page.number,
    place: placeOnPage(painted.box, page),
  };
}
