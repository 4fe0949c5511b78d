import type { Cmyk } from "#brand";
import { PaintError } from "../../errors.ts";
import type { Frame, FrameItem } from "../../frame.ts";
import { decimal } from "../../pdf/number.ts";
import type { PressJob } from "../../press-job.ts";
import type { InkUse } from "../document/inks.ts";
import type { SwatchLookup } from "../swatch-lookup.ts";
import type { SpotInk } from "./plate-spaces.ts";
import { recipeOf, type Recipe } from "./recipe.ts";

/** The spot inks that a page is printed with. */
export function spotsOfFrame(
  { items }: Frame,
  swatches: SwatchLookup,
  job: PressJob,
): readonly SpotInk[] {
  const recipes = items.flatMap((item) =>
    usesOf(item).map(([swatch, use]) =>
      recipeOf(swatches(swatch, item.name), use, job),
    ),
  );
  return spotsOf(recipes);
}

/** Every swatch that an item is painted with. */
function usesOf(item: FrameItem): readonly (readonly [string, InkUse])[] {
  switch (item.kind) {
    case "fill":
      return item.paint.kind === "swatch"
        ? [[item.paint.swatch, "area"]]
        : item.paint.stops.map(({ swatch }) => [swatch, "area"]);
    case "vector":
      return item.paths.map(({ fill }) => [
        fill,
        item.subject === "code" ? "code" : "area",
      ]);
    case "glyphs":
      return [[item.swatch, "text"]];
    case "photo":
      return [];
  }
}

/** The spot inks of some recipes, each once and by name; an ink with two recipes is refused. */
export function spotsOf(recipes: readonly Recipe[]): readonly SpotInk[] {
  const spots = new Map<string, SpotInk>();
  for (const recipe of recipes) {
    if (recipe.kind !== "spot") continue;
    const { ink, cmyk } = recipe;
    const known = spots.get(ink);
    if (known && spelled(known.cmyk) !== spelled(cmyk)) {
      throw new PaintError(
        `Cannot print spot ink "${ink}": two swatches give it different recipes, ${spelled(known.cmyk)} and ${spelled(cmyk)}; give it one`,
      );
    }
    spots.set(ink, { ink, cmyk });
  }
  return [...spots.values()].sort((a, b) => (a.ink < b.ink ? -1 : 1));
}

const spelled = (cmyk: Cmyk): string =>
  cmyk.map((percent) => decimal(percent)).join("/");
