import { contains, outset, pt, type Box, type Brand } from "#brand";
import type { Painted } from "../../preflight/artwork/painted.ts";
import type { InspectedPage } from "../../preflight/press/artwork-subject.ts";
import { lookOfInkColor } from "../color/look-of-ink-color.ts";
import { findOutlines, type PageOutline } from "../logo/find-outlines.ts";
import type { FoundLogo } from "../logo/found-logo.ts";
import { outlineSets } from "../logo/outline-sets.ts";
import { areaOf, downward, placeOn } from "./page-place.ts";

/** The brand's logos on a page, by their outlines. */
export function logosOn(
  page: InspectedPage,
  { logo, swatches }: Pick<Brand, "logo" | "swatches">,
): readonly FoundLogo[] {
  const found = findOutlines(outlinesOf(page), outlineSets(logo), swatches);
  return found.map(({ box, set, stretch, version }) => {
    const width = box.width * set.widthOfArt;
    const nearest = nearestTo(box, page);
    return {
      layout: set.layout,
      ...(version && { colorway: version.colorway }),
      stretch,
      width,
      ...(nearest && {
        nearest: { ...nearest, share: nearest.distance / width },
      }),
      certainty: 1,
      page: page.number,
      place: placeOn(box, page.boxes.media),
    };
  });
}

function outlinesOf(page: InspectedPage): readonly PageOutline[] {
  return page.walk.painted.flatMap((painted) => {
    if (painted.kind !== "fill") return [];
    const look = lookOfInkColor(painted.color)?.look;
    return painted.contours.map((contour) => ({
      box: downward(contour, page),
      ...(look && { look }),
    }));
  });
}

/** What people call what stands near. */
const names: Readonly<Record<Painted["kind"], string>> = {
  text: "text",
  fill: "an area",
  stroke: "a line",
  image: "a picture",
  shading: "a gradient",
};

/** What comes nearest to a logo and is neither its ground nor a part of it; the cut counts too. */
function nearestTo(
  logo: Box,
  page: InspectedPage,
): { readonly distance: number; readonly what: string } | undefined {
  const own = outset(logo, pt(0.5));
  const trim = downward(page.boxes.trim ?? areaOf(page), page);
  let distance = Math.min(
    logo.x - trim.x,
    logo.y - trim.y,
    trim.x + trim.width - logo.x - logo.width,
    trim.y + trim.height - logo.y - logo.height,
  );
  let what = "the edge of the page";
  for (const painted of page.walk.painted) {
    // An area beside it is a ground that ends there: people judge that better.
    if (painted.kind === "fill" || painted.kind === "shading") continue;
    const at = downward(painted.box, page);
    if (contains(own, at) || contains(at, logo)) continue;
    const apart = distanceBetween(at, logo);
    if (apart < distance) [distance, what] = [apart, names[painted.kind]];
  }
  return { distance: Math.max(0, distance), what };
}

function distanceBetween(a: Box, b: Box): number {
  const across = Math.max(a.x - b.x - b.width, b.x - a.x - a.width, 0);
  const down = Math.max(a.y - b.y - b.height, b.y - a.y - a.height, 0);
  return Math.max(across, down);
}
