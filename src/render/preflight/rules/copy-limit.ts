import { countText, quote } from "../phrase.ts";
import type { Rule } from "../rule.ts";

/** Copy that is longer than its slot promises to hold. It is not set at all, so it has no box. */
export const copyLimit: Rule = {
  code: "type/copy-limit",
  severity: "block",
  says: "Copy keeps to the length that its slot is designed for.",
  source: "The template's slots",
  *check({ composition, request }) {
    for (const issue of composition.tooLong) {
      yield {
        where: `${request.format.code} › ${issue.path}`,
        message: `Copy for slot "${issue.path}" is too long: ${measured(valueAt(composition.copy, issue.path))}. ${issue.message}`,
        hint: "Shorten the copy, or choose a template that holds more",
      };
    }
  },
};

function measured(value: unknown): string {
  if (typeof value === "string")
    return `${quote(value)} has ${countText(value.length, "character")}`;
  return Array.isArray(value)
    ? `it has ${value.length} entries`
    : "it has no length";
}

/** Follows a path such as `points.2` into the copy. */
const valueAt = (copy: unknown, path: string): unknown =>
  path
    .split(".")
    .reduce<unknown>(
      (value, key) =>
        typeof value === "object" && value !== null
          ? Object.entries(value).find(([name]) => name === key)?.[1]
          : undefined,
      copy,
    );
