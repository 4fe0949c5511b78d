import type { InkColor } from "../../artwork/ink-color.ts";
import { onPage, type ArtworkRule } from "../artwork-rule.ts";
import { insideBleed } from "../inside-bleed.ts";

/** A thousandth of an ink is rounding. */
const tolerance = 0.001;

/** Whatever is no swatch was mixed by somebody, or converted by a program. */
export const inkNotAuthored: ArtworkRule = {
  code: "press/ink-not-authored",
  severity: "block",
  says: "Every colour is a swatch of the brand, in the inks that the brand wrote down for it.",
  source: "Brand rule: inks are authored, never converted",
  *check({ pages, order }) {
    const { recipes } = order;
    if (!recipes) return;
    for (const page of pages) {
      const found = insideBleed(page).find(
        ({ kind, color }) =>
          kind !== "image" &&
          kind !== "shading" &&
          color.space.kind === "inks" &&
          color.space.family === "DeviceCMYK" &&
          !recipes.some((recipe) => isSame(recipe, color)),
      );
      if (!found) continue;
      const inks = found.color.shares.map((share) => Math.round(share * 100));
      yield {
        ...onPage(page, found.box),
        message: `The colour ${inks.join("/")} is no swatch of the brand`,
        hint: "Give it a swatch, or add the swatch to the brand",
      };
    }
  },
};

const isSame = (recipe: readonly number[], { shares }: InkColor): boolean =>
  recipe.every(
    (percent, ink) => Math.abs(percent / 100 - (shares[ink] ?? 0)) <= tolerance,
  );
