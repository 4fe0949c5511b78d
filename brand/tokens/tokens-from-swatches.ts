import { hexOf } from "../hex.ts";
import type { Swatch } from "../swatch.ts";
import { printExtensionKey } from "./print-extension.ts";
import type { Token, TokenGroup } from "./token.ts";

/** The printing conditions that a brand's two recipes were authored for. */
export interface PrintingConditions {
  /** `FOGRA51` for PSO Coated v3. */
  readonly coated: string;
  /** `FOGRA52` for PSO Uncoated v3. */
  readonly uncoated: string;
}

/**
 * A token file with one group `color` that holds the swatches.
 *
 * `swatchesFromTokens` gives the same swatches back. The conditions are asked for because a recipe
 * without the press it was made for is a guess.
 */
export function tokensFromSwatches(
  swatches: readonly Swatch[],
  conditions: PrintingConditions,
): TokenGroup {
  const color: TokenGroup = {
    kind: "group",
    path: "color",
    type: "color",
    children: new Map(
      swatches.map((swatch) => [swatch.name, toToken(swatch, conditions)]),
    ),
  };
  return { kind: "group", path: "", children: new Map([["color", color]]) };
}

/** Four decimals are enough to tell all 256 channels apart. */
const component = (channel: number): number =>
  Math.round((channel / 255) * 1e4) / 1e4;

const toToken = (swatch: Swatch, conditions: PrintingConditions): Token => ({
  kind: "token",
  path: `color.${swatch.name}`,
  type: "color",
  value: {
    colorSpace: "srgb",
    components: [
      component(swatch.srgb[0]),
      component(swatch.srgb[1]),
      component(swatch.srgb[2]),
    ],
    hex: hexOf(swatch.srgb),
  },
  description: swatch.title,
  extensions: {
    [printExtensionKey]: {
      cmyk: {
        coated: { values: swatch.cmykCoated, condition: conditions.coated },
        uncoated: {
          values: swatch.cmykUncoated,
          condition: conditions.uncoated,
        },
      },
      ...(swatch.spot === undefined ? {} : { spot: { name: swatch.spot } }),
      role: swatch.role,
      title: swatch.title,
    },
  },
});
