import { asName } from "../../../read-pdf/values.ts";
import type { Entries } from "../../../plates/content/entries.ts";
import { isStandardRole } from "./standard-roles.ts";

/** What a structure type comes to. */
export type RoleOutcome =
  | { readonly kind: "standard"; readonly role: string }
  | { readonly kind: "unmapped" }
  | { readonly kind: "circle" };

/** What the file's own structure types mean. */
export interface RoleMap {
  roleOf(type: string): RoleOutcome;
  /** Standard types that the file would have mean something else. */
  readonly remapped: readonly (readonly [type: string, to: string])[];
}

const mostTypes = 5000;

/** Reads the role map of a structure tree; one without it knows the standard types alone. */
export function readRoleMap(entries: Entries | undefined): RoleMap {
  const direct = new Map<string, string>();
  for (const type of [...(entries?.dict.keys() ?? [])].slice(0, mostTypes)) {
    const to = asName(entries?.get(type));
    if (to !== undefined) direct.set(type, to);
  }
  const known = new Map<string, RoleOutcome>();
  return {
    roleOf(type) {
      const outcome = known.get(type) ?? follow(direct, type);
      known.set(type, outcome);
      return outcome;
    },
    remapped: [...direct].filter(
      ([type, to]) => isStandardRole(type) && type !== to,
    ),
  };
}

function follow(
  direct: ReadonlyMap<string, string>,
  type: string,
): RoleOutcome {
  const seen = new Set<string>();
  for (let at: string | undefined = type; at !== undefined;) {
    if (isStandardRole(at)) return { kind: "standard", role: at };
    if (seen.has(at)) return { kind: "circle" };
    seen.add(at);
    at = direct.get(at);
  }
  return { kind: "unmapped" };
}
