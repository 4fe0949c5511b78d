import { onPage, type ArtworkRule } from "../artwork-rule.ts";
import { usedFonts } from "../fonts.ts";

/** Programs that lack a font print Courier: who chooses it on purpose may overrule. */
export const courier: ArtworkRule = {
  code: "press/courier",
  severity: "warn",
  says: "No text is in Courier, which is what programs print for a font that they lack.",
  source: "GWG 2022 R0014",
  *check(subject) {
    for (const { name, page, text } of usedFonts(subject)) {
      if (!/courier/i.test(name)) continue;
      yield {
        ...onPage(page, text.box),
        where: `font ${name}`,
        message: `Text is set in "${name}"`,
        hint: "Make sure that it is meant and not put in place of another font",
      };
    }
  },
};
