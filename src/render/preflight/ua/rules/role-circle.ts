import { atElement, type UaRule } from "../ua-rule.ts";

/** Matterhorn 02-003. */
export const roleCircle: UaRule = {
  code: "ua/role-circle",
  severity: "block",
  says: "No structure type is mapped to itself, by way of others or directly.",
  source: "Matterhorn 02-003; ISO 14289-1, 7.1",
  *check(subject) {
    const { structure } = subject;
    const told = new Set<string>();
    for (const element of structure?.elements ?? []) {
      const { type } = element;
      if (told.has(type)) continue;
      if (structure?.roleMap.roleOf(type).kind !== "circle") continue;
      told.add(type);
      yield {
        ...atElement(subject, element),
        message: `The structure type "${type}" is mapped in a circle`,
        hint: "Map it to a standard type",
      };
    }
  },
};
