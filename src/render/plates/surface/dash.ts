import type { Point, Polyline } from "./flatten.ts";

/** On and off lengths, and where in them a line begins; all in the units of the points. */
export interface Dash {
  readonly lengths: readonly number[];
  readonly phase: number;
}

/** More dashes than this on one path are not seen apart. */
const mostDashes = 20_000;

/** Cuts polylines into dashes; as they are where there is no pattern to cut them by. */
export function dashed(
  lines: readonly Polyline[],
  dash: Dash,
): readonly Polyline[] {
  const total = dash.lengths.reduce((sum, length) => sum + length, 0);
  const hasBad = dash.lengths.some((length) => !(length >= 0));
  if (!(total > 0) || !Number.isFinite(total) || hasBad) return lines;
  const reach = lines.reduce((sum, { points }) => sum + lengthOf(points), 0);
  if ((reach / total) * dash.lengths.length > mostDashes) return lines;
  return lines.flatMap((line) => cut(line, dash, total));
}

const lengthOf = (points: readonly Point[]): number =>
  points.slice(1).reduce((sum, [x, y], i) => {
    const [px, py] = points[i] ?? [x, y];
    return sum + Math.hypot(x - px, y - py);
  }, 0);

/** Where in the pattern a line begins. */
function beginning({ lengths, phase }: Dash, total: number) {
  const period = lengths.length % 2 === 1 ? 2 * total : total;
  let rest = ((phase % period) + period) % period;
  let index = 0;
  while (rest >= (lengths[index % lengths.length] ?? 0)) {
    rest -= lengths[index % lengths.length] ?? 0;
    index += 1;
    if (index > 2 * lengths.length) break;
  }
  return { index, left: (lengths[index % lengths.length] ?? 0) - rest };
}

function cut(line: Polyline, dash: Dash, total: number): Polyline[] {
  const first = line.points[0];
  if (!first) return [];
  const points = line.isClosed ? [...line.points, first] : line.points;
  const pieces: Polyline[] = [];
  let { index, left } = beginning(dash, total);
  let piece: Point[] = index % 2 === 0 ? [first] : [];
  for (let i = 1; i < points.length; i++) {
    const to = points[i] ?? first;
    let from = points[i - 1] ?? first;
    let length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    while (length > left) {
      const share = left / length;
      from = [
        from[0] + share * (to[0] - from[0]),
        from[1] + share * (to[1] - from[1]),
      ];
      length -= left;
      if (index % 2 === 0) {
        pieces.push({ points: [...piece, from], isClosed: false });
        piece = [];
      } else piece = [from];
      index += 1;
      left = dash.lengths[index % dash.lengths.length] ?? 0;
      if (left === 0 && length <= 0) break;
    }
    left -= length;
    if (index % 2 === 0) piece.push(to);
  }
  if (index % 2 === 0 && piece.length > 1)
    pieces.push({ points: piece, isClosed: false });
  return pieces;
}
