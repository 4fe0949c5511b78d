/**
 * How the logo stands beside partners' marks: by area, since marks of equal height are not equally loud. It draws
 * nothing and knows no partner.
 */
import { BrandError } from "./brand-error.ts";

/** Whether the brand leads, stands among equals, or supports another. */
export type Prominence = "lead" | "joint" | "supporting";

/** The proportions of a mark, in any unit. */
export interface MarkShape {
  readonly width: number;
  readonly height: number;
}

/** Two marks or more side by side, in the unit of the asked width. */
export interface LockUp {
  readonly own: MarkShape;
  /** In the order that they were asked in. */
  readonly partners: readonly MarkShape[];
  /** Between two marks: the clear space of the widest. */
  readonly space: number;
  readonly width: number;
  readonly height: number;
}

/** What a lock-up is made of. */
export interface LockUpAsked {
  readonly own: MarkShape;
  /** Width at which the own mark is placed. */
  readonly width: number;
  readonly partners: readonly MarkShape[];
  readonly prominence: Prominence;
  /** Clear space as a share of a mark's width. */
  readonly clearSpace: number;
}

/** A partner's area as a share of ours. Ours is half of theirs where we support. */
const shares: Readonly<Record<Prominence, number>> = {
  lead: 1 / 2,
  joint: 1,
  supporting: 2,
};

/**
 * The sizes of marks that stand together.
 *
 * Where the brand leads it stands last, ranged right, and each partner has half its area; among equals the areas
 * are equal and a partner comes first; where it supports, it is second and each partner has twice its area.
 *
 * @example
 * lockUp({ own: { width: 4, height: 1 }, width: 40, partners: [{ width: 1, height: 1 }], prominence: "joint", clearSpace: 0.25 }).partners; // [{ width: 20, height: 20 }]
 */
export function lockUp({
  clearSpace,
  own: shape,
  partners: shapes,
  prominence,
  width,
}: LockUpAsked): LockUp {
  for (const one of [shape, ...shapes, { width, height: 1 }])
    if (!(one.width > 0 && one.height > 0 && Number.isFinite(one.width)))
      throw new BrandError(
        "logo/shape",
        `Expected a mark with a width and a height above 0 but received "${one.width} x ${one.height}"`,
      );
  const own = { width, height: (width * shape.height) / shape.width };
  const area = own.width * own.height * shares[prominence];
  const partners = shapes.map((one) => sized(one, area));
  const marks = [own, ...partners];
  const space = clearSpace * Math.max(...marks.map((mark) => mark.width));
  return {
    own,
    partners,
    space,
    width:
      marks.reduce((sum, mark) => sum + mark.width, 0) +
      space * (marks.length - 1),
    height: Math.max(...marks.map((mark) => mark.height)),
  };
}

/** A shape of an area, in its own proportions. */
function sized({ height, width }: MarkShape, area: number): MarkShape {
  const across = Math.sqrt((area * width) / height);
  return { width: across, height: (across * height) / width };
}
