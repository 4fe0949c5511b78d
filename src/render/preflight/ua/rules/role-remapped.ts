import type { UaRule } from "../ua-rule.ts";

/** Matterhorn 02-004. */
export const roleRemapped: UaRule = {
  code: "ua/role-remapped",
  severity: "block",
  says: "Standard structure types keep their meaning.",
  source: "Matterhorn 02-004; ISO 14289-1, 7.1",
  *check({ structure }) {
    for (const [type, to] of structure?.roleMap.remapped ?? [])
      yield {
        where: "structure › RoleMap",
        message: `The standard type "${type}" is mapped to "${to}"`,
        hint: "Take it out of the role map",
      };
  },
};
