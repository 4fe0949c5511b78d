import type { MmBox, ReportFinding, ReportPage } from "../press-report.ts";
import { lineColors, markerColors } from "../view-colors.ts";
import { markerSpots, onView } from "../view-places.ts";
import { markup, type Markup } from "./markup.ts";

/** What a page view shows beside the page itself. */
export interface SheetView {
  readonly page: ReportPage;
  /** What it shows, for who cannot see it. */
  readonly alt: string;
  readonly findings?: readonly ReportFinding[];
  readonly hasLines?: boolean;
  /** The part of the sheet that is shown; all of it unless told. */
  readonly part?: MmBox;
  readonly className: string;
}

/** For each millimetre: more than any screen shows, so that the style sheet makes it smaller. */
const pixels = 12;

/** A page's picture, kept once in the document, with lines and markers drawn over it. */
export function sheetView(view: SheetView): Markup {
  const { page, alt, findings = [], hasLines = false, className } = view;
  const { width, height } = page.media;
  const part = view.part ?? { x: 0, y: 0, width, height };
  const unit = Math.max(part.width, part.height) / 100;
  return markup`<svg
    class="${className}"
    viewBox="${part.x} ${part.y} ${part.width} ${part.height}"
    width="${part.width * pixels}"
    height="${part.height * pixels}"
    role="img"
    aria-label="${alt}"
  >
    <rect width="${width}" height="${height}" fill="#fff" />
    ${
      page.plates && markup`<use href="#sheet-${page.number}" />`
    }${hasLines && lines(page, unit)}${findings.map((finding) =>
      outline(finding, page, unit),
    )}${view.part === undefined && markers(findings, page, unit)}
  </svg>`;
}

/** Trim, bleed and safe, each with a dash of its own with a white edge that shows on any ink. */
function lines(page: ReportPage, unit: number): readonly Markup[] {
  const kinds = [
    { box: page.bleed, kind: "bleed" },
    { box: page.safe, kind: "safe" },
    { box: page.trim, kind: "trim" },
  ] as const;
  return kinds.flatMap(({ box, kind }) => {
    if (!box) return [];
    const { x, y, width, height } = onView(box, page);
    const line = dashes[kind].map((dash) => dash * unit).join(" ");
    const rect = (color: string, weight: number, dash: string) =>
      markup`<rect
        x="${x}"
        y="${y}"
        width="${width}"
        height="${height}"
        fill="none"
        stroke="${color}"
        stroke-width="${weight * unit}"
        stroke-dasharray="${dash || "none"}"
      />`;
    return [rect("#fff", 0.4, line), rect(lineColors[kind], 0.22, line)];
  });
}

/** In hundredths of the view's longer side. */
const dashes = { trim: [], bleed: [1.6, 0.8], safe: [0.3, 0.7] } as const;

function outline(
  { box, severity }: ReportFinding,
  page: ReportPage,
  unit: number,
): Markup | undefined {
  if (!box) return undefined;
  const { x, y, width, height } = onView(box, page);
  const rect = (color: string, weight: number) =>
    markup`<rect
      x="${x}"
      y="${y}"
      width="${width}"
      height="${height}"
      fill="none"
      stroke="${color}"
      stroke-width="${weight * unit}"
    />`;
  return markup`${rect("#fff", 1.1)}${rect(markerColors[severity], 0.6)}`;
}

/** Numbered circles at the places' corners, side by side where they would cover each other. */
function markers(
  findings: readonly ReportFinding[],
  page: ReportPage,
  unit: number,
): readonly Markup[] {
  const radius = 2.4 * unit;
  return markerSpots(findings, page, radius).map(({ finding, x, y }) =>
    marker(finding, { x, y }, radius),
  );
}

const marker = (
  { number, severity }: ReportFinding,
  { x, y }: { readonly x: number; readonly y: number },
  radius: number,
): Markup =>
  markup`<circle
      cx="${x}"
      cy="${y}"
      r="${radius}"
      fill="${markerColors[severity]}"
      stroke="#fff"
      stroke-width="${radius / 5}"
    /><text
      x="${x}"
      y="${y + radius * 0.42}"
      fill="#fff"
      font-size="${radius * (number > 99 ? 0.9 : 1.2)}"
      font-weight="700"
      text-anchor="middle"
      >${number}</text
    >`;
