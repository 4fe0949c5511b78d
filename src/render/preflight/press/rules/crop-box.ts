import { onPage, type ArtworkRule } from "../artwork-rule.ts";

/** Points. */
const tolerance = 0.03;

export const cropBox: ArtworkRule = {
  code: "press/crop-box",
  severity: "block",
  says: "What is shown on a screen is the whole sheet: the CropBox hides nothing.",
  source: "GWG 2022 R0003",
  *check({ pages }) {
    for (const page of pages) {
      const { media, crop } = page.boxes;
      if (!crop) continue;
      const isWhole = (["x", "y", "width", "height"] as const).every(
        (side) => Math.abs(media[side] - crop[side]) <= tolerance,
      );
      if (isWhole) continue;
      yield {
        ...onPage(page),
        message: "The CropBox is not the MediaBox",
        hint: "Leave the CropBox out when exporting",
      };
    }
  },
};
