import { recordOf, type Format } from "#brand";

/** A size as people say it: `800 × 2000 mm`, `1080 × 1350 px`. */
export function sizeText(format: Format): string {
  const { height, medium, width } = recordOf(format);
  const figure = (length: number) => String(Math.round(length * 10) / 10);
  return `${figure(width)} × ${figure(height)} ${medium === "print" ? "mm" : "px"}`;
}
