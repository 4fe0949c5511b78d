import { isRegistration } from "../../artwork/ink-color.ts";
import { onPage, type ArtworkRule } from "../artwork-rule.ts";
import { insideBleed } from "../inside-bleed.ts";

/** Points. Thinner lines break on the plate. */
const never = 0.125;
/** GWG compares lines to three decimals. */
const tolerance = 0.0005;

export const hairline: ArtworkRule = {
  code: "press/hairline",
  severity: "warn",
  says: "Lines are thick enough to print unbroken, after every scaling.",
  source: "GWG 2022 R0018 and R0019; the printer's limits",
  *check({ pages, printer }) {
    const { leastLine: least } = printer.limits;
    for (const page of pages) {
      const thin = insideBleed(page).flatMap((painted) =>
        painted.kind === "stroke" &&
        painted.width < least - tolerance &&
        !isRegistration(painted.color)
          ? [painted]
          : [],
      );
      const [first] = thin.toSorted((a, b) => a.width - b.width);
      if (!first) continue;
      const { width } = first;
      const more = thin.length > 1 ? `; ${thin.length} lines are too thin` : "";
      yield {
        ...onPage(page, first.box),
        ...(width <= never + tolerance && { severity: "block" as const }),
        message:
          width === 0
            ? `A line has no thickness: every device draws it as thin as it can${more}`
            : `A line is ${width.toFixed(3)} pt thick: ${least} pt is the least${more}`,
        hint: `Make it ${least} pt or thicker`,
      };
    }
  },
};
