import { designCode, mm, mmToPt, pt, type Format, type Pt } from "#brand";

/** Customary sides of a printed QR code, millimetres, by the trim's short edge in millimetres. */
const sides: readonly (readonly [shortEdge: number, side: number])[] = [
  [120, 25],
  [160, 30],
  [220, 38],
  [300, 64],
  [430, 100],
  [650, 124],
  [900, 180],
  [1300, 200],
];

const shareOfScreen = 0.22;

/**
 * Side of a QR code including its quiet zone.
 *
 * A tenth of the distance from which it is scanned: 25 mm in the hand, 124 mm on an A1 sheet that
 * one walks up to, 200 mm on a 6-sheet.
 */
export function codeSide(format: Format): Pt {
  const short = Math.min(format.width, format.height);
  if (format.medium === "screen") return pt(short * shareOfScreen);
  const found = sides.find(([edge]) => short <= mmToPt(mm(edge)));
  return mmToPt(mm(found?.[1] ?? 200));
}

/** Roadside sheets and vehicles must not ask anyone to point a phone at them. */
const withoutCode = /^(ooh-(12|48|96)|bus-)/;

/** Whether a code may stand in a format at all. */
export const takesCode = (format: Format): boolean =>
  format.medium === "print" && !withoutCode.test(designCode(format));
