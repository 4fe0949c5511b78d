import { placeOf } from "../place.ts";
import type { Rule } from "../rule.ts";

/** A crop that the format's proportions force into what the photograph wants kept whole. */
export const safeCropCut: Rule = {
  code: "photo/safe-crop-cut",
  severity: "warn",
  says: "A crop keeps whole what the photograph is about.",
  source: "The photograph's safe crop",
  *check(subject) {
    for (const frame of subject.frames) {
      for (const item of frame.items) {
        if (item.kind !== "photo" || !item.cutsSafeCrop) continue;
        const title =
          subject.toolkit.photographs.find(({ id }) => id === item.photograph)
            ?.title ?? item.photograph;
        yield {
          ...placeOf(subject, frame, item.name, item.box),
          message: `Photograph "${title}" is cut into its safe crop by the proportions of its place`,
          hint: "Look at the crop, and choose another photograph or format where it hurts",
        };
      }
    }
  },
};
