/** A page of the inspected file, or a part of it, with its lines and the places of findings. */
import { pt, type Pt, type VectorPath } from "#brand";
import { Box, Photo, Text, Vector } from "#templates";
import type { ReactElement } from "react";
import type {
  MmBox,
  ReportFinding,
  ReportPage,
} from "../../preflight/report/press-report.ts";
import { markerSpots, onView } from "../../preflight/report/view-places.ts";
import type { ReportSheet } from "./report-content.ts";
import {
  edgeSwatch,
  haloSwatch,
  lineSwatch,
  severitySwatch,
} from "./report-look.ts";
import type { SheetPicture } from "./report-pictures.ts";

/** What is shown of a page. */
export interface SheetView {
  readonly page: ReportPage;
  readonly picture: SheetPicture;
  readonly alt: string;
  readonly width: Pt;
  readonly findings: readonly ReportFinding[];
  /** A place that no finding has: where the most ink is. */
  readonly place?: MmBox;
  readonly hasMarkers?: boolean;
}

/** The picture with what is drawn over it; its height follows from its part. */
export function sheetView(
  { palette }: Pick<ReportSheet, "palette">,
  view: SheetView,
): ReactElement {
  const { alt, hasMarkers = false, picture, width } = view;
  const { part } = picture;
  const height = pt((width * part.height) / part.width);
  return (
    <Box width={width} height={height}>
      <Photo photograph={picture.id} alt={alt} width={width} height={height} />
      <Vector
        name="lines"
        art={{ width: part.width, height: part.height, paths: pathsOf(view) }}
        width={width}
        height={height}
        pin={{ top: pt(0), left: pt(0) }}
      />
      {hasMarkers && markersOf(view, palette.paper)}
    </Box>
  );
}

/** Lines and outlines, each with a white edge that shows on any ink, and the edge of the sheet. */
function pathsOf(view: SheetView): readonly VectorPath[] {
  const { findings, page, picture, place, width } = view;
  const { part } = picture;
  /** Millimetres of a point. */
  const unit = part.width / width;
  const at = (box: MmBox): MmBox => {
    const { x, y, ...size } = onView(box, page);
    return { ...size, x: x - part.x, y: y - part.y };
  };
  const lined = (["bleed", "safe", "trim"] as const).flatMap((kind) => {
    const box = page[kind];
    return box ? ring(at(box), part, [0.7 * unit, lineSwatch(kind)]) : [];
  });
  const outlined = findings.flatMap(({ box, severity }) => {
    if (!box) return [];
    const place = at(box);
    return [
      ...ring(place, part, [3.6 * unit, haloSwatch]),
      ...ring(place, part, [1.8 * unit, severitySwatch(severity)]),
    ];
  });
  const marked = place
    ? [
        ...ring(at(place), part, [3.6 * unit, haloSwatch]),
        ...ring(at(place), part, [1.8 * unit, severitySwatch("note")]),
      ]
    : [];
  const edge = { x: 0, y: 0, width: part.width, height: part.height };
  return [
    ...lined,
    ...marked,
    ...outlined,
    ...ring(edge, part, [0.75 * unit, edgeSwatch]),
  ];
}

/** The line around a box, as far as the part shows it. */
function ring(
  box: MmBox,
  part: MmBox,
  [weight, fill]: readonly [weight: number, swatch: string],
): readonly VectorPath[] {
  const half = weight / 2;
  const outer = cut(grown(box, half), part);
  const inner = grown(box, -half);
  if (outer.width <= 0 || outer.height <= 0) return [];
  const hole =
    inner.width > 0 && inner.height > 0 ? cut(inner, part) : undefined;
  return [
    {
      d: `${rectangle(outer)}${hole && hole.width > 0 && hole.height > 0 ? rectangle(hole) : ""}`,
      fill,
      rule: "evenodd",
    },
  ];
}

const grown = ({ x, y, width, height }: MmBox, by: number): MmBox => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** What of a box lies within a part. */
function cut(box: MmBox, part: MmBox): MmBox {
  const x = Math.max(0, box.x);
  const y = Math.max(0, box.y);
  return {
    x,
    y,
    width: Math.min(part.width, box.x + box.width) - x,
    height: Math.min(part.height, box.y + box.height) - y,
  };
}

const coordinate = (value: number): string => value.toFixed(3);
const rectangle = ({ x, y, width, height }: MmBox): string =>
  `M${coordinate(x)} ${coordinate(y)}H${coordinate(x + width)}V${coordinate(y + height)}H${coordinate(x)}Z`;

/** Radius of a marker in points. */
const radius = pt(7.5);

/** Numbered circles at the corners of places. */
function markersOf(
  { findings, page, picture, width }: SheetView,
  paper: string,
): readonly ReactElement[] {
  const unit = picture.part.width / width;
  return markerSpots(findings, page, radius * unit).map(({ finding, x, y }) => (
    <Box
      key={String(finding.number)}
      fill={haloSwatch}
      radius={radius}
      width={pt(2 * radius)}
      height={pt(2 * radius)}
      align="center"
      justify="center"
      pin={{ left: pt(x / unit - radius), top: pt(y / unit - radius) }}
    >
      {numberDisc(finding, { paper, side: pt(2 * radius - 1.6) })}
    </Box>
  ));
}

/** A finding's number on a disc of its severity's color; on a picture it is for the eye alone. */
export const numberDisc = (
  { number, severity }: Pick<ReportFinding, "number" | "severity">,
  {
    is = "artifact",
    paper,
    side,
  }: {
    readonly is?: "artifact" | "paragraph";
    readonly paper: string;
    readonly side: Pt;
  },
): ReactElement => (
  <Box
    fill={severitySwatch(severity)}
    radius={pt(side / 2)}
    width={side}
    height={side}
    align="center"
    justify="center"
  >
    <Text
      name="marker"
      is={is}
      type="label"
      size={pt(number > 99 ? side * 0.48 : side * 0.62)}
      swatch={paper}
    >
      {String(number)}
    </Text>
  </Box>
);
