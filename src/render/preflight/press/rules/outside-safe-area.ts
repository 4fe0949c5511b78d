import { inset, mm, mmToPt, pt } from "#brand";
import { onPage, type ArtworkRule } from "../artwork-rule.ts";
import { holdsAny } from "../holds-any.ts";
import { insideBleed } from "../inside-bleed.ts";

/** What most studios ask for. */
const usually = mmToPt(mm(3));
const tolerance = 0.3;

export const outsideSafeArea: ArtworkRule = {
  code: "press/outside-safe-area",
  severity: "warn",
  says: "Text keeps away from the trim, so that no knife touches it.",
  source: "House rule: 3 mm, or what the order says",
  *check({ pages, order }) {
    const margin = pt((order.safe ?? usually) - tolerance);
    const margins = {
      top: margin,
      right: margin,
      bottom: margin,
      left: margin,
    };
    for (const page of pages) {
      const { trim } = page.boxes;
      if (!trim) continue;
      const safe = inset(trim, margins);
      const found = insideBleed(page).find(
        ({ kind, box }) =>
          kind === "text" &&
          box.width > 0 &&
          holdsAny(trim, box) &&
          (box.x < safe.x ||
            box.y < safe.y ||
            box.x + box.width > safe.x + safe.width ||
            box.y + box.height > safe.y + safe.height),
      );
      if (!found) continue;
      yield {
        ...onPage(page, found.box),
        message: "Text stands closer to the trim than is safe",
        hint: "Move it inward: the cut may wander by a millimetre",
      };
    }
  },
};
