import { findTemplate, templates, type Template } from "#templates";
import type { Choice } from "./choice.ts";

/** The templates of the code, as people choose them. */
export const templateChoices: readonly Choice[] = templates.map(
  ({ name, title }) => ({ value: name, label: title }),
);

/** Every slot of any template, as people choose them. */
export const slotChoices: readonly Choice[] = [
  ...new Map(
    templates.flatMap(({ slots }) =>
      Object.entries(slots.shape).map(
        ([name, slot]) =>
          [name, { value: name, label: labelOf(slot.meta(), name) }] as const,
      ),
    ),
  ).values(),
];

function labelOf(
  meta: Readonly<Record<string, unknown>> | undefined,
  name: string,
): string {
  const label = meta?.["label"];
  return typeof label === "string" ? label : name;
}

/** The template that a row names, or why it names none. */
export function templateOf(row: object): Template | string {
  const name = "template" in row ? row.template : undefined;
  if (typeof name !== "string" || name === "") return "Choose a template";
  return (
    findTemplate(name) ??
    `There is no template "${name.slice(0, 60)}": choose one of ${templateChoices.map(({ value }) => value).join(", ")}`
  );
}

/** Validates a field that names a template. */
export function isTemplate(value: unknown): true | string {
  const template = templateOf({ template: value });
  return typeof template === "string" ? template : true;
}
