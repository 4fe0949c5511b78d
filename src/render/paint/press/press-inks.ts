import type { Cmyk } from "#brand";
import type { PdfDocument } from "../../pdf/document.ts";
import { jpegImage } from "../../pdf/image.ts";
import { decimals } from "../../pdf/number.ts";
import type { Resources } from "../../pdf/resources.ts";
import type { PressJob, PressProfile } from "../../press-job.ts";
import type { Supplies } from "../../supplies.ts";
import type { GradientColors, Inks } from "../document/inks.ts";
import { createSwatchLookup } from "../swatch-lookup.ts";
import { mixedSpace, separationSpace } from "./plate-spaces.ts";
import { isBlackOnly, recipeOf, shares, type Recipe } from "./recipe.ts";
import { spotsOf } from "./spots.ts";

/** What the inks of a page need. */
export interface PressInksContext {
  readonly document: PdfDocument;
  /** The page's. */
  readonly resources: Resources;
  readonly supplies: Supplies;
  readonly job: PressJob;
  readonly iccProfile: PressProfile;
  /** Greatest sum of inks, per cent. */
  readonly totalInk: number;
}

/**
 * Swatches as their authored inks, photographs separated for the job's press. Nothing is ever
 * RGB, and a swatch never goes through a profile.
 */
export function pressInks(context: PressInksContext): Inks {
  const { document, resources, supplies, job } = context;
  const swatches = createSwatchLookup(supplies.brand.swatches);
  // Photographs are separated side by side and added in the order in which they were asked for,
  // so that the same page is the same bytes.
  let added: Promise<unknown> = Promise.resolve();
  return {
    fill(name, use, where) {
      const recipe = recipeOf(swatches(name, where), use, job);
      const color = recipeFill(recipe, context);
      // Black type prints on top of what is beneath: no white shows when the plates move.
      return use === "text" && isBlackOnly(recipe)
        ? `${resources.name("ExtGState", overprint(document))} gs\n${color}`
        : color;
    },
    gradient(names, where) {
      const recipes = names.map((name) =>
        recipeOf(swatches(name, where), "area", job),
      );
      return gradientColors(recipes, document);
    },
    photograph(photograph, crop, [width, height]) {
      const { iccProfile, totalInk } = context;
      const earlier = added;
      const separation = supplies.pixels.separation(
        photograph,
        crop,
        width,
        height,
        { iccProfile, totalInk },
      );
      const image = separation.then(async (plates) => {
        await earlier;
        const colorSpace = plates.channels === 1 ? "DeviceGray" : "DeviceCMYK";
        return jpegImage(document, { ...plates, colorSpace });
      });
      added = image.catch(() => undefined);
      return image;
    },
  };
}

/** Overprints, leaving every plate alone whose ink is zero. */
export const overprint = (document: PdfDocument) =>
  document.once("overprint", () =>
    document.add({ Type: "ExtGState", OP: true, op: true, OPM: 1 }),
  );

/** Operators that fill with a recipe from here on. */
export function recipeFill(
  recipe: Recipe,
  { document, resources }: Pick<PressInksContext, "document" | "resources">,
): string {
  if (recipe.kind === "process") return processFill(recipe.cmyk);
  const space = resources.name("ColorSpace", separationSpace(document, recipe));
  return `${space} cs 1 scn\n`;
}

/** Fills with process inks from here on. */
export const processFill = (cmyk: Cmyk): string =>
  `${decimals(shares(cmyk), 4)} k\n`;

/** One colour space for all stops: the process inks, one spot, or both side by side. */
function gradientColors(
  recipes: readonly Recipe[],
  document: PdfDocument,
): GradientColors {
  const spots = spotsOf(recipes);
  const [first] = spots;
  if (!first) {
    return {
      colorSpace: "DeviceCMYK",
      components: recipes.map(({ cmyk }) => shares(cmyk)),
    };
  }
  // Paper is no ink at all: a gradient that runs out to it needs no other plate.
  if (spots.length === 1 && recipes.every(isSpotOrPaper)) {
    return {
      colorSpace: separationSpace(document, first),
      components: recipes.map(({ kind }) => [kind === "spot" ? 1 : 0]),
    };
  }
  return {
    colorSpace: mixedSpace(document, spots),
    components: recipes.map((recipe) => [
      ...(recipe.kind === "process" ? shares(recipe.cmyk) : [0, 0, 0, 0]),
      ...spots.map(({ ink }) =>
        recipe.kind === "spot" && recipe.ink === ink ? 1 : 0,
      ),
    ]),
  };
}

const isSpotOrPaper = ({ kind, cmyk }: Recipe): boolean =>
  kind === "spot" || cmyk.every((percent) => percent === 0);
