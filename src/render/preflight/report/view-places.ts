/** Where places of findings stand on a page's view, in millimetres, whatever draws the view. */
import type { MmBox, ReportFinding, ReportPage } from "./press-report.ts";

/** A box of the page on its sheet: millimetres from the sheet's top-left corner. */
export const onView = (at: MmBox, { media }: ReportPage): MmBox => ({
  ...at,
  x: at.x - media.x,
  y: at.y - media.y,
});

/** The findings that have a place on a page. */
export const placedOn = (
  { number }: ReportPage,
  findings: readonly ReportFinding[],
): readonly ReportFinding[] =>
  findings.filter(({ page, box }) => page === number && box !== undefined);

/** Millimetres around a place, so that one sees where it is. */
const around = 8;
const leastSide = 44;
/** A size in millimetres. */
type Size = Pick<MmBox, "width" | "height">;

/** Whether a place is most of its sheet anyway. */
export const isMostOf = (place: Size, sheet: Size): boolean =>
  place.width * place.height > 0.4 * sheet.width * sheet.height;

/** A part of the sheet of 3 by 2 around a place, or around where a long one begins. */
export function partAround(place: MmBox, sheet: Size): MmBox {
  const wanted = Math.max(
    leastSide,
    place.width + 2 * around,
    ((place.height + 2 * around) * 3) / 2,
  );
  const width = Math.min(wanted, Math.max(leastSide, sheet.width * 0.6));
  const height = (width * 2) / 3;
  return {
    x: startOf(place.x, place.width, { length: width, end: sheet.width }),
    y: startOf(place.y, place.height, { length: height, end: sheet.height }),
    width,
    height,
  };
}

function startOf(
  from: number,
  size: number,
  { length, end }: { readonly length: number; readonly end: number },
): number {
  const start =
    size + around > length ? from - around : from + size / 2 - length / 2;
  return Math.max(0, Math.min(end - length, start));
}

/** A marker's middle, in millimetres of the view. */
export interface MarkerSpot {
  readonly finding: ReportFinding;
  readonly x: number;
  readonly y: number;
}

/** Middles of circles at the places' corners, side by side where they would cover each other. */
export function markerSpots(
  findings: readonly ReportFinding[],
  page: ReportPage,
  radius: number,
): readonly MarkerSpot[] {
  const sheet = page.media;
  const taken: { x: number; y: number }[] = [];
  return findings.flatMap((finding) => {
    if (!finding.box) return [];
    const at = onView(finding.box, page);
    const spot = free(
      {
        x: within(at.x - radius / 2, radius, sheet.width - radius),
        y: within(at.y - radius / 2, radius, sheet.height - radius),
      },
      taken,
      { radius, right: sheet.width - radius },
    );
    taken.push(spot);
    return [{ finding, ...spot }];
  });
}

const within = (value: number, least: number, greatest: number): number =>
  Math.max(least, Math.min(greatest, value));

/** The first place to the right, then below, that no marker stands on. */
function free(
  start: { readonly x: number; readonly y: number },
  taken: readonly { readonly x: number; readonly y: number }[],
  { radius, right }: { readonly radius: number; readonly right: number },
): { x: number; y: number } {
  let { x, y } = start;
  const isTaken = () =>
    taken.some((other) => Math.hypot(other.x - x, other.y - y) < radius * 2.1);
  for (let tries = 0; tries < 400 && isTaken(); tries++) {
    x += radius * 2.2;
    if (x > right) [x, y] = [start.x, y + radius * 2.2];
  }
  return { x, y };
}
