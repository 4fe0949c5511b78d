import type { ArtworkRule } from "../artwork-rule.ts";
import { dictionariesOf, isGraphicsState } from "../dictionaries.ts";

export const transferFunction: ArtworkRule = {
  code: "press/transfer-function",
  severity: "block",
  says: "No curve changes the inks on the way to the plate.",
  source: "ISO 15930-7, 6.2.10",
  *check({ file }) {
    for (const found of dictionariesOf(file)) {
      if (!isGraphicsState(found)) continue;
      const { entries, object } = found;
      const second = entries.name("TR2");
      const isBent =
        entries.has("TR") || (entries.has("TR2") && second !== "Default");
      if (!isBent) continue;
      yield {
        where: `object ${object}`,
        message: "A graphics state has a transfer function",
        hint: "Export the file without transfer functions",
      };
    }
  },
};
