import type { TakenIn } from "#render/photographs";

/** A focal point as Payload keeps it: per cent from the left and from the top. */
export interface FocalPoint {
  readonly focalX: number;
  readonly focalY: number;
}

/** Payload takes 0 for nothing. */
const percentOf = (share: number): number =>
  Math.max(1, Math.round(share * 100));

/** The focal point of a photograph that says where its main subject is. */
export function focalPointIn({
  statement: { mainSubject },
}: TakenIn["metadata"]): FocalPoint | undefined {
  return (
    mainSubject && {
      focalX: percentOf(mainSubject.x),
      focalY: percentOf(mainSubject.y),
    }
  );
}
