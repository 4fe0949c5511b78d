import type { ArtworkRule } from "../artwork-rule.ts";

const keys = ["ViewArea", "ViewClip", "PrintArea", "PrintClip"];
const allowed: ReadonlySet<string> = new Set(["MediaBox", "BleedBox"]);

export const viewBoundaries: ArtworkRule = {
  code: "press/view-boundaries",
  severity: "block",
  says: "No preference hides the bleed from whoever prints.",
  source: "ISO 15930-7, 6.3",
  *check({ catalog }) {
    const preferences = catalog.entries("ViewerPreferences");
    for (const key of keys) {
      const said = preferences?.name(key);
      if (said === undefined || allowed.has(said)) continue;
      yield {
        where: "file",
        message: `The viewer preference ${key} is "${said}"`,
        hint: "Leave the preference out, or set it to MediaBox",
      };
    }
  },
};
