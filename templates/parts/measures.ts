import {
  leastTextSize,
  pt,
  type Format,
  type Insets,
  type Pt,
  type TypeRoleName,
} from "#brand";

/** How a format is proportioned: what decides an arrangement. */
export type Shape = "tall" | "portrait" | "square" | "landscape" | "wide";

/** The measures that an arrangement is built from, in points at final size. */
export interface Measures {
  /** A hundredth of the short edge. */
  readonly unit: Pt;
  /** From the trim to the type: the safe area or the margin, whichever is more. */
  readonly margin: Insets;
  readonly shape: Shape;
  /** Whether it stands in the street. */
  readonly isOutdoor: boolean;
  /** Whether it is read in passing, by people who cannot stop. */
  readonly isPassedBy: boolean;
  /** Whether it is read in the hand. */
  readonly isHandheld: boolean;
  /** So many hundredths of the short edge. */
  readonly units: (count: number) => Pt;
  /** So many units, but never below what the role must have at this format's distance. */
  readonly type: (count: number, role: TypeRoleName) => Pt;
  /** The least size of a role. */
  readonly least: (role: TypeRoleName) => Pt;
}

/** x-height of the brand's text faces in ems; the smaller of the two, to be safe. */
const xHeightRatio = 0.486;
const handheldDistance = 500;
const streetDistance = 3000;
const roadsideDistance = 8000;

/** Measures a format. `marginUnits` is the margin in hundredths of the short edge. */
export function measuresOf(format: Format, marginUnits: number): Measures {
  const unit = pt(Math.min(format.width, format.height) / 100);
  const wanted = unit * marginUnits;
  const inside = (safe: Pt) => pt(Math.max(safe, wanted));
  const distance =
    format.medium === "print" ? format.viewingDistance : handheldDistance;
  const least = (role: TypeRoleName) =>
    leastTextSize(format, role, xHeightRatio);
  return {
    unit,
    margin: {
      top: inside(format.safe.top),
      right: inside(format.safe.right),
      bottom: inside(format.safe.bottom),
      left: inside(format.safe.left),
    },
    shape: shapeOf(format.width / format.height),
    isOutdoor: distance >= streetDistance,
    isPassedBy: distance >= roadsideDistance,
    isHandheld: distance <= handheldDistance,
    units: (count) => pt(unit * count),
    type: (count, role) => pt(Math.max(unit * count, least(role))),
    least,
  };
}

/** The shape of a surface by its width over its height. */
export function shapeOf(aspect: number): Shape {
  if (aspect < 0.62) return "tall";
  if (aspect < 0.9) return "portrait";
  if (aspect < 1.2) return "square";
  return aspect < 1.95 ? "landscape" : "wide";
}
