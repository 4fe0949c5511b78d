import type { Confidence, Format } from "../format.ts";
import { mm, mmToPt, pt, ptToMm, px, pxToPt, type Pt } from "../units.ts";
import { panelWidthsOf } from "./folds.ts";

/** A format in the figures that people write: millimetres of the finished print, or pixels of a screen. */
export type FormatRecord = PrintRecord | ScreenRecord;

interface RecordBase {
  readonly key: string;
  readonly name: string;
  /** Key of the format that templates know and that this one is a variant of. */
  readonly basedOn?: string;
  readonly width: number;
  readonly height: number;
  readonly safe: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  readonly confidence: Confidence;
  readonly note: string;
}

/** A print format, lengths in millimetres at final size. */
export interface PrintRecord extends RecordBase {
  readonly medium: "print";
  readonly group: string;
  readonly bleed: number;
  readonly artworkScale: number;
  readonly leastPpi: number;
  readonly viewingDistance: number;
  readonly pages: number;
  /** Widths of the panels as the outside shows them; empty where it stays flat. */
  readonly panels: readonly number[];
}

/** A screen format, lengths in pixels. */
export interface ScreenRecord extends RecordBase {
  readonly medium: "screen";
  readonly platform: string;
  readonly placement: string;
  readonly greatestMegabytes: number;
  readonly encodings: readonly string[];
}

/** Four decimals of a millimetre undo what dividing by 72 does to a round figure. */
const millimetres = (length: Pt): number =>
  Math.round(ptToMm(length) * 1e4) / 1e4;

const each = (
  {
    bottom,
    left,
    right,
    top,
  }: { readonly [Side in "top" | "right" | "bottom" | "left"]: Pt },
  figure: (length: Pt) => number,
) => ({
  top: figure(top),
  right: figure(right),
  bottom: figure(bottom),
  left: figure(left),
});

/**
 * The figures of a format. `formatFrom` gives the same format back.
 *
 * @example
 * recordOf(findFormat("business-card")).width; // 85
 */
export function recordOf(format: Format): FormatRecord {
  const { basedOn, code: key, confidence, name, note } = format;
  const common = { key, name, ...(basedOn && { basedOn }), confidence, note };
  if (format.medium === "screen") {
    const { encodings, greatestMegabytes, medium, placement, platform } =
      format;
    return {
      ...common,
      medium,
      width: format.pixelWidth,
      height: format.pixelHeight,
      safe: each(format.safe, Number),
      platform,
      placement,
      greatestMegabytes,
      encodings,
    };
  }
  const { artworkScale, group, leastPpi, medium, pages } = format;
  return {
    ...common,
    medium,
    width: millimetres(format.width),
    height: millimetres(format.height),
    safe: each(format.safe, millimetres),
    bleed: millimetres(format.bleed),
    group,
    artworkScale,
    leastPpi,
    viewingDistance: format.viewingDistance,
    pages,
    panels: panelWidthsOf(format),
  };
}

const insetsFrom = (
  { bottom, left, right, top }: RecordBase["safe"],
  toPt: (figure: number) => Pt,
) => ({
  top: toPt(top),
  right: toPt(right),
  bottom: toPt(bottom),
  left: toPt(left),
});

/**
 * The format that figures mean. Ask `recordIssues` first: nothing is checked here.
 *
 * @example
 * formatFrom(recordOf(findFormat("ooh-6"))).width === findFormat("ooh-6").width; // true
 */
export function formatFrom(record: FormatRecord): Format {
  const { basedOn, confidence, height, key, name, note, safe, width } = record;
  const common = {
    code: key,
    name,
    ...(basedOn !== undefined && { basedOn }),
    confidence,
    note,
  };
  if (record.medium === "screen") {
    const { encodings, greatestMegabytes, medium, placement, platform } =
      record;
    const point = (figure: number) => pxToPt(px(figure));
    return {
      ...common,
      medium,
      width: point(width),
      height: point(height),
      bleed: pt(0),
      safe: insetsFrom(safe, point),
      platform,
      placement,
      pixelWidth: px(width),
      pixelHeight: px(height),
      greatestMegabytes,
      encodings,
    };
  }
  const { artworkScale, bleed, group, leastPpi, medium, pages, panels } =
    record;
  const point = (figure: number) => mmToPt(mm(figure));
  return {
    ...common,
    medium,
    width: point(width),
    height: point(height),
    bleed: point(bleed),
    safe: insetsFrom(safe, point),
    artworkScale,
    leastPpi,
    viewingDistance: mm(record.viewingDistance),
    pages,
    group,
    ...(panels.length > 0 && { panels: panels.map(mm) }),
  };
}
