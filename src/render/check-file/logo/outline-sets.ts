/** The brand's logo as sets of contours, so that it can be found among those of a page. */
import {
  box,
  readPathData,
  type Box,
  type Logo,
  type LogoLayout,
  type LogoVersion,
  type PathSegment,
} from "#brand";
import { extentOf } from "../../preflight/artwork/extent.ts";

/** One arrangement of the logo: its contours in the order of the drawing. */
export interface OutlineSet {
  readonly layout: LogoLayout;
  /** In shares of the drawing's extent, y downward. */
  readonly contours: readonly Box[];
  /** Width over height of what is drawn. */
  readonly ratio: number;
  /** The drawing's width over that of what is drawn: margins count as the logo's. */
  readonly widthOfArt: number;
  /** The versions with this arrangement, whose fills tell them apart. */
  readonly versions: readonly LogoVersion[];
  /** How many contours each path has. */
  readonly perPath: readonly number[];
}

/** Fewer contours say too little: three rectangles are in every table. */
const leastContours = 4;

/** The arrangements of a logo, the one with the most contours first. */
export const outlineSets = ({ versions }: Logo): readonly OutlineSet[] =>
  [...new Set(versions.map(({ layout }) => layout))]
    .flatMap(
      (layout) =>
        setOf(
          layout,
          versions.filter((version) => version.layout === layout),
        ) ?? [],
    )
    .toSorted((a, b) => b.contours.length - a.contours.length);

function setOf(
  layout: LogoLayout,
  versions: readonly LogoVersion[],
): OutlineSet | undefined {
  const [first] = versions;
  if (!first) return undefined;
  const paths = first.art.paths.map(({ d }) => contoursIn(readPathData(d)));
  const contours = paths.flat();
  const around = extentOf(
    contours.flatMap(({ x, y, width, height }) => [
      x,
      y,
      x + width,
      y + height,
    ]),
  );
  if (!around || contours.length < leastContours) return undefined;
  if (around.width <= 0 || around.height <= 0) return undefined;
  return {
    layout,
    versions,
    perPath: paths.map(({ length }) => length),
    ratio: around.width / around.height,
    widthOfArt: first.art.width / around.width,
    contours: contours.map(({ x, y, width, height }) =>
      box(
        (x - around.x) / around.width,
        (y - around.y) / around.height,
        width / around.width,
        height / around.height,
      ),
    ),
  };
}

/** The extents of an outline's contours, handles included, as a page's are measured. */
export function contoursIn(outline: readonly PathSegment[]): readonly Box[] {
  const contours: number[][] = [];
  for (const segment of outline) {
    if (segment.kind === "close") continue;
    if (segment.kind === "move") contours.push([]);
    const last = contours.at(-1);
    if (segment.kind === "curve")
      last?.push(...segment.first, ...segment.second);
    last?.push(...segment.to);
  }
  return contours.flatMap((points) => extentOf(points) ?? []);
}
