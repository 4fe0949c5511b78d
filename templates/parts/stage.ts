import type { FocalPoint, Format, Photograph } from "#brand";
import { pt } from "#brand";
import type { BleedEdge, Extent, PhotoProps } from "../elements.tsx";

/** Where words stand on a photograph. */
export type WordsPlace = "left" | "right" | "below";

/** How far from the picture's outer edge the subject should stand, as a share of the sheet. */
const aim = { beside: 0.25, below: 0.27 } as const;
/** A subject no farther from that edge than this is clear of words, and its picture larger for it. */
const clear = { beside: 0.32, below: 0.35 } as const;
/** A picture is never less of the sheet than this: words may stand on its inner part. */
const leastShare = { beside: 0.6, below: 0.6 } as const;

/** Where the subject stands in a picture whose foot fades under words. */
export const focusAbove: FocalPoint = { x: 0.5, y: 0.3 };

/** How a photograph that carries words stands on its sheet. */
export interface Stage {
  /** Of the sheet, from the edge that is away from the words: 1 is all of it. */
  readonly share: number;
  /** Where in the picture the subject should stand. */
  readonly focus: FocalPoint;
}

/**
 * Gives a photograph so much of the sheet that its subject stands clear of the words.
 *
 * A crop alone cannot move a subject along the side on which the photograph only just reaches; a
 * picture that ends before the sheet can. `height` is the share of the sheet that it has at most.
 */
export function stageOf(
  { pixelWidth, pixelHeight, focalPoint }: Photograph,
  format: Format,
  words: WordsPlace,
  height = 1,
): Stage {
  const sheet = format.width / (format.height * height);
  const across = pixelWidth / pixelHeight / sheet;
  if (words === "below") {
    const share = shareOf(1 / across, focalPoint.y, "below");
    return { share: share * height, focus: { x: 0.5, y: aim.below / share } };
  }
  const fromEdge = words === "left" ? 1 - focalPoint.x : focalPoint.x;
  const share = shareOf(across, fromEdge, "beside");
  const at = aim.beside / share;
  return { share, focus: { x: words === "left" ? 1 - at : at, y: 0.5 } };
}

/** `reach` is how far the photograph goes where it just covers the other side; `focal` counts from the outer edge. */
function shareOf(reach: number, focal: number, side: keyof typeof aim): number {
  const before = Math.min(focal * reach, aim[side]);
  const cropped = before + (1 - focal) * reach;
  // A picture larger than the photograph just reaches: nothing is cropped along the side, and the subject moves with it.
  const enlarged = clear[side] / focal;
  const share = enlarged > reach ? Math.max(cropped, enlarged) : cropped;
  return Math.max(leastShare[side], Math.min(1, share));
}

/** Place and bleed of the picture itself. */
export function pictureOf(
  { share }: Stage,
  words: WordsPlace,
  height: number,
): Pick<PhotoProps, "pin" | "bleed" | "height" | "width"> {
  const none = pt(0);
  const foot: readonly BleedEdge[] = height < 1 ? [] : ["bottom"];
  if (words === "below") {
    return {
      pin: { top: none, left: none, right: none },
      height: percent(share),
      bleed: ["top", "left", "right", ...(share < 1 ? [] : foot)],
    };
  }
  const outer = words === "left" ? "right" : "left";
  return {
    pin: { top: none, [outer]: none },
    width: percent(share),
    height: percent(height),
    bleed: ["top", outer, ...foot, ...(share < 1 ? [] : [words])],
  };
}

/** A share as an extent. */
export const percent = (share: number): Extent => `${share * 100}%`;
