import { attributeName } from "../structure/attributes.ts";
import { atElement, type UaRule } from "../ua-rule.ts";

/** ISO 14289-1, 7.18.4: an element for a field is for that field alone. */
export const formChildren: UaRule = {
  code: "ua/form-children",
  severity: "block",
  says: "An element Form holds one field, or says which field it shows.",
  source: "ISO 14289-1, 7.18.4; ISO 32000-1, Tables 340 and 348",
  *check(subject) {
    const { structure } = subject;
    if (!structure) return;
    for (const element of structure.elements) {
      if (element.role !== "Form") continue;
      const { kids } = element;
      if (kids.length === 1 && kids[0]?.kind === "object") continue;
      const role = attributeName(structure, element, {
        owner: "PrintField",
        key: "Role",
      });
      if (role !== undefined) continue;
      yield {
        ...atElement(subject, element),
        message: `The element Form holds ${kids.length} things in place of one field`,
        hint: "Give each field an element of its own",
      };
    }
  },
};
