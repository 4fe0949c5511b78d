import { box, type Swatch } from "#brand";
import type { Frame, VectorItem } from "../../frame.ts";
import type { PressJob } from "../../press-job.ts";
import { blackOnly, recipeOf } from "../../paint/press/recipe.ts";
import type { Order, OrderedCode } from "./artwork-subject.ts";

/** What our own press file must turn out to be: what the frames meant, at the scale of the artwork. */
export function orderOf(
  frames: readonly Frame[],
  swatches: readonly Swatch[],
  job: PressJob,
): Order {
  const [first] = frames;
  if (!first) return {};
  const { format } = first;
  const scale = format.medium === "print" ? format.artworkScale : 1;
  const recipes = swatches.map((swatch) => recipeOf(swatch, "area", job));
  const { top, right, bottom, left } = format.safe;
  return {
    pages: frames.length,
    trim: { width: format.width * scale, height: format.height * scale },
    bleed: format.bleed * scale,
    safe: Math.min(top, right, bottom, left) * scale,
    scale,
    recipes: [...recipes.map(({ cmyk }) => cmyk), blackOnly],
    spots: recipes.flatMap((recipe) =>
      recipe.kind === "spot" ? [recipe.ink] : [],
    ),
    codes: frames.flatMap((frame) => codesOf(frame, scale)),
    // The frames were asked already, with the photograph's name: nothing is reported twice.
    leastPpi: 0,
  };
}

const codesOf = (
  { items, page }: Frame,
  scale: number,
): readonly OrderedCode[] =>
  items.flatMap((item) =>
    item.kind === "vector" && item.subject === "code" && item.href
      ? [codeOf(item, page, scale)]
      : [],
  );

/** A code is drawn in units of modules, so its scale is a module's size. */
function codeOf(
  { box: at, scale: module, href = "" }: VectorItem,
  page: number,
  scale: number,
): OrderedCode {
  return {
    page,
    says: href,
    modules: Math.round(at.width / module),
    box: box(at.x * scale, at.y * scale, at.width * scale, at.height * scale),
  };
}
