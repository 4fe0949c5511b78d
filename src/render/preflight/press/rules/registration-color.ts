import { isRegistration } from "../../artwork/ink-color.ts";
import { onPage, type ArtworkRule } from "../artwork-rule.ts";
import { holdsAny } from "../holds-any.ts";

/** Every plate at full strength: 400 % of ink, which never dries. */
export const registrationColor: ArtworkRule = {
  code: "press/registration-color",
  severity: "block",
  says: "Only marks outside the trim are printed from every plate.",
  source: "GWG 2022 R0024",
  *check({ pages }) {
    for (const page of pages) {
      const area = page.boxes.trim;
      if (!area) continue;
      const found = page.walk.painted.find(
        (painted) =>
          isRegistration(painted.color) && holdsAny(area, painted.box),
      );
      if (!found) continue;
      yield {
        ...onPage(page, found.box),
        message: "Artwork inside the trim is in the registration colour",
        hint: "Use black: 0/0/0/100",
      };
    }
  },
};
