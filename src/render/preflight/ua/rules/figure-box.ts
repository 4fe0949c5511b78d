import { attributeOf } from "../structure/attributes.ts";
import { atElement, type UaRule } from "../ua-rule.ts";

/** ISO 32000-1, 14.8.5.4.3: a reader that magnifies or reflows has to know where a figure is. */
export const figureBox: UaRule = {
  code: "ua/figure-box",
  severity: "warn",
  says: "Every figure says where on its page it is.",
  source:
    "ISO 32000-1, 14.8.5.4.3, Table 344; Tagged PDF Best Practice Guide, 4.3.2",
  *check(subject) {
    const { structure } = subject;
    if (!structure) return;
    for (const element of structure.elements) {
      if (element.role !== "Figure") continue;
      const box = attributeOf(structure, element, {
        owner: "Layout",
        key: "BBox",
      });
      if (Array.isArray(box) && box.length === 4) continue;
      yield {
        ...atElement(subject, element),
        message: "The figure does not say where on its page it is",
        hint: "Give it the layout attribute BBox",
      };
    }
  },
};
