/** What stands around a page, read off its operators and its pixels. */
import type { Operator } from "../../../support/pdf-operators.ts";

/** A straight stroke. */
export interface Stroke {
  /** Left, foot, right, top in millimetres, two places. */
  readonly edges: readonly number[];
  /** The dash that holds, where one does. */
  readonly dash: string | undefined;
}

/** Every stroke of one straight line. */
export function strokesOf(operators: readonly Operator[]): readonly Stroke[] {
  return operators.flatMap((operator, index) => {
    const from = operators[index - 1];
    if (operator.name !== "l" || from?.name !== "m") return [];
    const [x = 0, y = 0] = from.operands.map(toMm);
    const [toX = 0, toY = 0] = operator.operands.map(toMm);
    const foot = [Math.min(x, toX), Math.min(y, toY)];
    const top = [Math.max(x, toX), Math.max(y, toY)];
    return [{ edges: [...foot, ...top], dash: operator.state["d"] }];
  });
}

const toMm = (points: string): number =>
  Math.round((Number(points) * 25.4 * 100) / 72) / 100;

/** Places all around a sheet between two distances from its edge, in points, half a point apart. */
export function ringOf(
  width: number,
  height: number,
  [near, far]: readonly [near: number, far: number],
): readonly (readonly [x: number, y: number])[] {
  const steps = (length: number) =>
    Array.from(
      { length: Math.floor((length - 2 * near) * 2) },
      (_, index) => near + index / 2,
    );
  const band = steps(2 * near + far - near);
  const across = steps(width).flatMap((x) =>
    band.flatMap((y): [number, number][] => [
      [x, y],
      [x, height - y],
    ]),
  );
  const upright = steps(height).flatMap((y) =>
    band.flatMap((x): [number, number][] => [
      [x, y],
      [width - x, y],
    ]),
  );
  return [...across, ...upright];
}
