import { access } from "./criteria/access.ts";
import { bleed } from "./criteria/bleed.ts";
import { colors } from "./criteria/colors.ts";
import { contrast } from "./criteria/contrast.ts";
import { density } from "./criteria/density.ts";
import { fonts } from "./criteria/fonts.ts";
import { houseBlock } from "./criteria/house-block.ts";
import { logoProportions } from "./criteria/logo-proportions.ts";
import { logoSize } from "./criteria/logo-size.ts";
import { logoSpace } from "./criteria/logo-space.ts";
import { logo } from "./criteria/logo.ts";
import { press } from "./criteria/press.ts";
import { safety } from "./criteria/safety.ts";
import type { Criterion } from "./criterion.ts";
import type { WeightCode } from "./weights.table.ts";

/** Every rule of the score, in the order that a result lists them. */
export const criteria: readonly (Criterion & { readonly code: WeightCode })[] =
  [
    logo,
    logoProportions,
    logoSpace,
    logoSize,
    colors,
    fonts,
    contrast,
    houseBlock,
    density,
    press,
    bleed,
    access,
    safety,
  ];
