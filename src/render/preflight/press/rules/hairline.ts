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
      for (const painted of insideBleed(page)) {
        if (painted.kind !== "stroke" || isRegistration(painted.color))
          continue;
        const { width } = painted;
        if (width >= least - tolerance) continue;
        yield {
          ...onPage(page, painted.box),
          ...(width <= never + tolerance && { severity: "block" as const }),
          message:
            width === 0
              ? "A line has no thickness: every device draws it as thin as it can"
              : `A line is ${width.toFixed(3)} pt thick: ${least} pt is the least`,
          hint: `Make it ${least} pt or thicker`,
        };
        break;
      }
    }
  },
};
