import { onPage, type ArtworkRule } from "../artwork-rule.ts";
import { picturesOf } from "../pictures.ts";

export const interpolated: ArtworkRule = {
  code: "press/interpolated",
  severity: "warn",
  says: "Pictures are printed from their own pixels, not from guessed ones.",
  source: "House rule: devices interpolate each in their own way",
  *check({ pages }) {
    for (const page of pages) {
      const found = picturesOf(page).find(
        ({ dict }) => dict.get("Interpolate") === true,
      );
      if (!found) continue;
      yield {
        ...onPage(page, found.box),
        message: "A picture asks to be interpolated",
        hint: "Use a larger original and leave interpolation off",
      };
    }
  },
};
