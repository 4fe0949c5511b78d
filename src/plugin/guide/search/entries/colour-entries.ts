import { hexOf, type Swatch } from "#brand";
import type { GuideEntry } from "../guide-entry.ts";

const inks = (values: readonly number[]): string => values.join(" / ");

/** The colours, each by its name and by every recipe. */
export const colourEntries = (
  swatches: readonly Swatch[],
): readonly GuideEntry[] =>
  swatches.map(
    ({ cmykCoated, cmykUncoated, name, role, spot, srgb, title }) => ({
      kind: "colours",
      name: title,
      says: [
        hexOf(srgb).toUpperCase(),
        `CMYK ${inks(cmykCoated)}`,
        ...(spot === undefined ? [] : [spot]),
      ].join(" · "),
      also: [
        ...["colour color swatch hex rgb", name, role, inks(cmykUncoated)],
        `rgb ${srgb.join(" ")}`,
        ...(spot === undefined ? [] : ["spot pantone pms"]),
        ...(role === "text" ? ["black rich black text ink"] : []),
        ...(role === "tint" ? ["tint pale light"] : []),
      ].join(" "),
      address: `/brand/colour#colour-${name}`,
      swatch: name,
    }),
  );
