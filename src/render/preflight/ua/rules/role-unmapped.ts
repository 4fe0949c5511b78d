import { atElement, type UaObservation, type UaRule } from "../ua-rule.ts";

/** Matterhorn 02-001. Each type is told once, where it stands first. */
export const roleUnmapped: UaRule = {
  code: "ua/role-unmapped",
  severity: "block",
  says: "Every structure type is a standard one, or is mapped to one.",
  source: "Matterhorn 02-001; ISO 14289-1, 7.1; ISO 32000-1, 14.8.4",
  *check(subject) {
    const { structure } = subject;
    const told = new Map<string, UaObservation>();
    for (const element of structure?.elements ?? []) {
      const { type } = element;
      if (told.has(type)) continue;
      if (structure?.roleMap.roleOf(type).kind !== "unmapped") continue;
      told.set(type, {
        ...atElement(subject, element),
        message: `The structure type "${type}" is not mapped to a standard type`,
        hint: "Map it in the role map of the structure tree",
      });
    }
    yield* told.values();
  },
};
