/** What the program writes of a photograph by itself: the original as it is, and what its pixels are like. */
import { hexOf } from "#brand";
import type { Photograph } from "../../payload-types.ts";
import { likenessBands } from "./likeness-bands.ts";
import type { TakenPhotograph } from "./taken-photograph.ts";

const traces = {
  location: "where it was taken",
  "serial-number": "serial number of the camera",
  "owner-name": "name of the camera’s owner",
  "maker-note": "the maker’s own notes",
  thumbnail: "a small picture inside the file",
};

/** The original as it was handed in, and what of it stays private. */
export const originalOf = ({
  file,
  taken: { inspected, metadata },
}: TakenPhotograph): NonNullable<Photograph["original"]> => ({
  ...file,
  format: inspected.type,
  colorSpace: inspected.colorSpace,
  width: inspected.pixelWidth,
  height: inspected.pixelHeight,
  removed: metadata.removed.map((trace) => traces[trace]),
  unread: metadata.unread.map(
    ({ part, reason }) => `${part} was not read: ${reason}`,
  ),
});

/** What searches filter by. */
export function readingOf({
  taken: { character, iccProfile, inspected },
}: TakenPhotograph): NonNullable<Photograph["reading"]> {
  const { colors, impression, likeness, orientation } = character;
  const { pixelHeight, pixelWidth } = inspected;
  const [band1, band2, band3, band4] = likenessBands(likeness);
  return {
    orientation,
    lightness: impression.lightness,
    detail: impression.detail,
    hues: [...impression.hues],
    colors: colors.map(({ color, share }) => ({
      hex: hexOf(color),
      share: Math.round(share * 1000) / 1000,
    })),
    iccProfile: iccProfile ?? null,
    longSide: Math.max(pixelWidth, pixelHeight),
    shortSide: Math.min(pixelWidth, pixelHeight),
    likeness,
    ...{ band1, band2, band3, band4 },
  };
}
