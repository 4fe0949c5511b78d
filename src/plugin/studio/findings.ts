import type { Finding } from "#render";
import type { SaidPage } from "#render/desk";
import type { Template } from "#templates";
import type { StudioFinding } from "./shapes.ts";

/** Findings as the studio shows them: at their slot, and at their place on the page in shares of it. */
export const studioFindings = (
  findings: readonly Finding[],
  template: Pick<Template, "slots">,
  pages: readonly Pick<SaidPage, "height" | "width">[],
): readonly StudioFinding[] =>
  findings.map(({ box, code, hint, message, page = 1, severity, where }) => {
    const name = where.split(" › ").at(-1) ?? "";
    const [slot = ""] = name.split(".");
    const size = pages[page - 1];
    return {
      code,
      severity,
      ...(Object.hasOwn(template.slots.shape, slot) && { slot: name }),
      message,
      hint,
      page,
      ...(box &&
        size && {
          box: {
            x: box.x / size.width,
            y: box.y / size.height,
            width: box.width / size.width,
            height: box.height / size.height,
          },
        }),
    };
  });
