import type { Cmyk } from "#brand";
import { PaintError } from "../../errors.ts";
import type { Frame, FrameItem } from "../../frame.ts";
import { decimal } from "../../pdf/number.ts";
import type { PressJob } from "../../press-job.ts";
import { fillUse, vectorUse } from "../document/ink-use.ts";
import type { InkUse } from "../document/inks.ts";
import type { SwatchLookup } from "../swatch-lookup.ts";
import type { SpotInk } from "./plate-spaces.ts";
import { recipeOf, type Recipe } from "./recipe.ts";

/** The spot inks that pages are printed with, the same on all of them. */
export function spotsOfFrames(
  frames: readonly Frame[],
  swatches: SwatchLookup,
  job: PressJob,
): readonly SpotInk[] {
  const recipes = frames.flatMap(({ items }) =>
    items.flatMap((item) =>
      usesOf(item).map(([swatch, use]) =>
        recipeOf(swatches(swatch, item.name), use, job),
      ),
    ),
  );
  return spotsOf(recipes);
}

/** Every swatch that an item is painted with. */
function usesOf(item: FrameItem): readonly (readonly [string, InkUse])[] {
  switch (item.kind) {
    case "fill":
      return item.paint.kind === "swatch"
        ? [[item.paint.swatch, fillUse(item)]]
        : item.paint.stops.map(({ swatch }) => [swatch, "area"]);
    case "vector":
      return item.paths.map(({ fill }) => [fill, vectorUse(item)]);
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
    checkName(ink);
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

/** Names by which a press knows something else, in small letters. */
const takenNames: ReadonlySet<string> = new Set([
  ...["all", "none", "cyan", "magenta", "yellow", "black"],
  ...["cutcontour", "crease", "perforation", "guides"],
]);

function checkName(ink: string): void {
  if (takenNames.has(ink.trim().toLowerCase())) {
    throw new PaintError(
      `Cannot print spot ink "${ink}": presses mean something else by that name; give the ink another`,
    );
  }
  if (ink === "" || ink !== ink.trim()) {
    throw new PaintError(
      `Cannot print spot ink "${ink}": its name is empty or has blanks around it, so that plates would part; spell it as on the tin`,
    );
  }
}

const spelled = (cmyk: Cmyk): string =>
  cmyk.map((percent) => decimal(percent)).join("/");
