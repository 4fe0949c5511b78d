import type { ArtworkRule } from "./artwork-rule.ts";
import { pageBoxes } from "./rules/page-boxes.ts";
import { rgb } from "./rules/rgb.ts";

/** Every rule for press files, in the order that a report lists them. */
export const artworkRules: readonly ArtworkRule[] = [pageBoxes, rgb];
