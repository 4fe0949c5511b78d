/** How far a chord may stray from its curve, in pixels: less than one step of coverage shows. */
const tolerance = 0.06;

/**
 * The corners of one contour, in memory that is used again for the next.
 *
 * Curves are bent where they stand: their points are written behind the last corner and replaced
 * by corners. No coordinate is handed from function to function, which would cost an object each.
 */
export class Contour {
  /** The x and y of the corners in turn. */
  points = new Float64Array(1024);
  /** How many numbers of `points` belong to corners. */
  length = 0;

  /** Makes room for more points behind the corners. */
  reserve(count: number): void {
    const needed = this.length + count * 2;
    if (needed <= this.points.length) return;
    const larger = new Float64Array(needed * 2);
    larger.set(this.points);
    this.points = larger;
  }

  /** Replaces the two points behind the corners, a handle and an end, by a quadratic curve's corners. */
  bendQuadratic(): void {
    const { points, length } = this;
    const x0 = points[length - 2] ?? 0;
    const y0 = points[length - 1] ?? 0;
    const x1 = points[length] ?? 0;
    const y1 = points[length + 1] ?? 0;
    const x2 = points[length + 2] ?? 0;
    const y2 = points[length + 3] ?? 0;
    const bendX = x0 - 2 * x1 + x2;
    const bendY = y0 - 2 * y1 + y2;
    const bend = Math.abs(bendX) + Math.abs(bendY);
    const pieces = Math.ceil(Math.sqrt(bend / (4 * tolerance))) || 1;
    this.reserve(pieces);
    const corners = this.points;
    let at = length;
    for (let piece = 1; piece < pieces; piece++, at += 2) {
      const t = piece / pieces;
      corners[at] = x0 + t * (2 * (x1 - x0) + t * bendX);
      corners[at + 1] = y0 + t * (2 * (y1 - y0) + t * bendY);
    }
    corners[at] = x2;
    corners[at + 1] = y2;
    this.length = at + 2;
  }

  /** Replaces the three points behind the corners, two handles and an end, by a cubic curve's corners. */
  bendCubic(): void {
    const { points, length } = this;
    const x0 = points[length - 2] ?? 0;
    const y0 = points[length - 1] ?? 0;
    const x1 = points[length] ?? 0;
    const y1 = points[length + 1] ?? 0;
    const x2 = points[length + 2] ?? 0;
    const y2 = points[length + 3] ?? 0;
    const x3 = points[length + 4] ?? 0;
    const y3 = points[length + 5] ?? 0;
    const bend = Math.max(
      Math.abs(x0 - 2 * x1 + x2) + Math.abs(y0 - 2 * y1 + y2),
      Math.abs(x1 - 2 * x2 + x3) + Math.abs(y1 - 2 * y2 + y3),
    );
    const pieces = Math.ceil(Math.sqrt((0.75 * bend) / tolerance)) || 1;
    this.reserve(pieces);
    const corners = this.points;
    let at = length;
    for (let piece = 1; piece < pieces; piece++, at += 2) {
      const t = piece / pieces;
      const s = 1 - t;
      const a = s * s * s;
      const b = 3 * s * s * t;
      const c = 3 * s * t * t;
      const d = t * t * t;
      corners[at] = a * x0 + b * x1 + c * x2 + d * x3;
      corners[at + 1] = a * y0 + b * y1 + c * y2 + d * y3;
    }
    corners[at] = x3;
    corners[at + 1] = y3;
    this.length = at + 2;
  }
}
