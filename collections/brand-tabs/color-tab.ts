import type { Tab } from "payload";
import { designTokens } from "../fields/design-tokens.ts";
import { panel } from "../fields/panel.ts";

/** Every colour with its recipes, out of the design tokens and back into them. */
export const colorTab = (): Tab => ({
  label: "Colour",
  fields: [panel("palette", "palette.tsx#Palette"), designTokens()],
});
