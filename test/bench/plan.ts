import type { Crop } from "#brand";
import type { Frame, FrameItem, Production } from "#render";

/** A part of the photograph at a size in pixels. */
export interface Cut {
  readonly crop: Crop;
  readonly width: number;
  readonly height: number;
}

/** What of an output is photograph alone: what its limit must make too. */
export interface LimitJob {
  readonly encoding: string;
  readonly cuts: readonly Cut[];
  /** Page size in points. */
  readonly page: readonly [width: number, height: number];
}

/** Greatest density of photographs in a screen PDF. */
const greatestPpi = 200;

type PhotoItem = Extract<FrameItem, { readonly kind: "photo" }>;

const photosOf = ({ items }: Frame): readonly PhotoItem[] =>
  items.filter((item): item is PhotoItem => item.kind === "photo");

/** The photographs of a production at the sizes that it set them. */
export function limitJob(
  { request, frames }: Production,
  photograph: { readonly pixelWidth: number; readonly pixelHeight: number },
): LimitJob {
  const { encoding, format } = request;
  const isPdf = encoding === "pdf";
  const drawn =
    format.medium === "print" ? (greatestPpi / 72) * format.artworkScale : 1;
  const scale = isPdf ? drawn : 1;
  const cuts = frames.flatMap(photosOf).map(({ box, crop }): Cut => {
    const width = box.width * scale;
    const height = box.height * scale;
    // A PDF never holds more pixels than the photograph has.
    const share = isPdf
      ? Math.min(
          1,
          (crop.width * photograph.pixelWidth) / width,
          (crop.height * photograph.pixelHeight) / height,
        )
      : 1;
    return {
      crop,
      width: Math.round(width * share),
      height: Math.round(height * share),
    };
  });
  return { encoding, cuts, page: [format.width, format.height] };
}
