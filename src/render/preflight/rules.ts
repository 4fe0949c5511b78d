import type { Rule } from "./rule.ts";

/** Every rule, in the order that a report lists them. */
export const rules: readonly Rule[] = [];
