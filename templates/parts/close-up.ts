import { ptToInch, pt, type Crop, type Format, type Photograph } from "#brand";

/** Closer than this, a photograph is no longer the one that was approved. */
const closest = 0.62;

/**
 * A crop around the focal point for a second look at the same photograph, in shares of it.
 *
 * It is as close as the format's density allows: where pixels are few it is the whole width or
 * height. `width` and `height` are those of the photograph's place with its bleed.
 */
export function closeUp(
  { pixelWidth, pixelHeight, focalPoint }: Photograph,
  format: Format,
  { width, height }: Readonly<Record<"width" | "height", number>>,
): Crop {
  const cover = Math.min(pixelWidth / width, pixelHeight / height);
  const density = format.medium === "print" ? format.leastPpi : 1;
  const needed = density * ptToInch(pt(1));
  const perPoint = Math.min(cover, Math.max(cover * closest, needed));
  const across = (width * perPoint) / pixelWidth;
  const down = (height * perPoint) / pixelHeight;
  return {
    x: within(focalPoint.x - across / 2, 1 - across),
    y: within(focalPoint.y - down / 2, 1 - down),
    width: across,
    height: down,
  };
}

const within = (start: number, latest: number): number =>
  Math.max(0, Math.min(start, latest));
