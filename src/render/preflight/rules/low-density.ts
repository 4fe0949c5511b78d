import { pt, ptToInch, type Format, type Photograph } from "#brand";
import type { PhotoItem } from "../../frame.ts";
import { placeOf } from "../place.ts";
import type { Rule } from "../rule.ts";

/**
 * A photograph with too few pixels for its place: at final size in print, against its pixels on
 * screens. Below 70 % of what the format asks it blocks.
 */
export const lowDensity: Rule = {
  code: "photo/low-density",
  severity: "warn",
  says: "A photograph has enough pixels for the size that it is seen at.",
  source: "The format's least density (IMG-01)",
  *check(subject) {
    const photographs = new Map(
      subject.toolkit.photographs.map((photograph) => [
        photograph.id,
        photograph,
      ]),
    );
    for (const frame of subject.frames) {
      for (const item of frame.items) {
        const photograph =
          item.kind === "photo" && photographs.get(item.photograph);
        if (!photograph) continue;
        const density = densityOf(frame.format, photograph, item);
        const share = density.has / density.needs;
        if (!(share < 1 - tolerance)) continue;
        const grown = 1 / share;
        yield {
          ...placeOf(subject, frame, item.name, item.box),
          ...(share < blockShare && { severity: "block" }),
          message: `Photograph "${photograph.title}" has ${density.text} at this size: ${density.needsText} needed`,
          hint: `Use a photograph of at least ${Math.ceil(photograph.pixelWidth * grown)} × ${Math.ceil(photograph.pixelHeight * grown)} pixels, or crop it less`,
        };
      }
    }
  },
};

const blockShare = 0.7;
/** A thousandth: a rounded crop is not a poor one. */
const tolerance = 0.001;

function densityOf(format: Format, photograph: Photograph, item: PhotoItem) {
  const across = (item.crop.width * photograph.pixelWidth) / item.box.width;
  const down = (item.crop.height * photograph.pixelHeight) / item.box.height;
  const perPoint = Math.min(across, down);
  if (format.medium === "screen") {
    const percent = (share: number) => `${Math.floor(share * 100)} %`;
    return {
      has: perPoint,
      needs: 1,
      text: `${percent(perPoint)} of the pixels`,
      needsText: percent(1),
    };
  }
  const has = perPoint / ptToInch(pt(1));
  return {
    has,
    needs: format.leastPpi,
    text: `${Math.floor(has)} ppi`,
    needsText: `${format.leastPpi} ppi`,
  };
}
