import type { NumberField } from "payload";
import { issuesOfDocument } from "../catalogue/format-from-document.ts";

/** A figure of a format, checked together with the others: a safe area must leave room. */
export const figure = (
  name: string,
  label: string,
  description?: string,
): NumberField => ({
  name,
  label,
  type: "number",
  required: true,
  admin: { ...(description && { description }), step: 0.1, width: "25%" },
  validate: (value: unknown, { data, path }) => {
    if (typeof value !== "number" || !Number.isFinite(value))
      return "Give a number";
    const issue = issuesOfDocument(data).find(
      ({ field }) => field === path.join("."),
    );
    return issue?.message ?? true;
  },
});
