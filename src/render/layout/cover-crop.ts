import type { Crop, FocalPoint } from "#brand";

/** A crop, and whether it had to cut into what should have stayed whole. */
export interface CoverCrop {
  readonly crop: Crop;
  readonly cutsSafeCrop: boolean;
}

/** A stretch of one axis, in shares of the photograph. */
interface Span {
  readonly start: number;
  readonly length: number;
}

/**
 * The largest crop with the wanted proportions, its focal point as near as can be to `focus`.
 *
 * It is shifted, never made smaller, to keep the safe crop whole. Where the proportions do not
 * allow that, the focal point stays inside and the caller learns that the safe crop was cut.
 *
 * @example
 * coverCrop(3000, 2000, { x: 0.5, y: 0.5 }, undefined, 1).crop.width; // 2 / 3
 */
export function coverCrop(
  pixelWidth: number,
  pixelHeight: number,
  focalPoint: FocalPoint,
  safeCrop: Crop | undefined,
  targetAspect: number,
  /** Where in the crop the focal point should come to stand; the middle unless told. */
  focus: FocalPoint = { x: 0.5, y: 0.5 },
): CoverCrop {
  const aspect = pixelWidth / pixelHeight;
  const width = Math.min(1, targetAspect / aspect);
  const height = Math.min(1, aspect / targetAspect);
  const across = place(
    width,
    focalPoint.x,
    focus.x,
    safeCrop && { start: safeCrop.x, length: safeCrop.width },
  );
  const down = place(
    height,
    focalPoint.y,
    focus.y,
    safeCrop && { start: safeCrop.y, length: safeCrop.height },
  );
  return {
    crop: { x: across.start, y: down.start, width, height },
    cutsSafeCrop: across.cuts || down.cuts,
  };
}

/** Rounding of shares must not count as a cut: a millionth is less than any pixel. */
const tolerance = 1e-6;

function place(
  length: number,
  focal: number,
  focus: number,
  safe: Span | undefined,
): { readonly start: number; readonly cuts: boolean } {
  const centred = clamp(focal - length * focus, 0, 1 - length);
  if (!safe) return { start: centred, cuts: false };
  if (safe.length > length + tolerance) return { start: centred, cuts: true };
  const earliest = Math.max(0, safe.start + safe.length - length);
  const latest = Math.min(1 - length, safe.start);
  return {
    start: clamp(centred, Math.min(earliest, latest), latest),
    cuts: false,
  };
}

const clamp = (value: number, least: number, greatest: number): number =>
  Math.min(Math.max(value, least), greatest);
