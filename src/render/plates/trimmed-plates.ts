import type { PageBoxes } from "../preflight/press/artwork-subject.ts";
import type { Plates } from "./plates.ts";

/** What is left of plates after cutting: printer's marks are no part of what a page looks like. */
export function trimmedPlates(
  plates: Plates,
  { media, trim }: Pick<PageBoxes, "media" | "trim">,
): Plates {
  if (!trim) return plates;
  const scale = plates.width / media.width;
  const left = Math.max(0, Math.round((trim.x - media.x) * scale));
  const top = Math.max(
    0,
    Math.round((media.y + media.height - trim.y - trim.height) * scale),
  );
  const width = Math.min(plates.width - left, Math.round(trim.width * scale));
  const height = Math.min(plates.height - top, Math.round(trim.height * scale));
  if (width < 1 || height < 1) return plates;
  return {
    ...plates,
    width,
    height,
    plates: plates.plates.map((plate) => {
      const data = new Uint8Array(width * height);
      for (let row = 0; row < height; row++) {
        const from = (top + row) * plates.width + left;
        data.set(plate.data.subarray(from, from + width), row * width);
      }
      return { ...plate, data };
    }),
  };
}
