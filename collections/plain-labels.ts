/**
 * Gives every field that names itself a label as people write: "Approved by", not "Approved By".
 *
 * It changes no label that somebody wrote, and no field beside its label.
 */
import type { Field, Tab } from "payload";

/** A field's name as words of a sentence. */
export const labelOf = (name: string): string => {
  const words = name.replace(/([a-z\d])([A-Z])/g, "$1 $2").toLowerCase();
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
};

const labelled = (field: Field): Field =>
  "name" in field && field.type !== "ui" && field.label === undefined
    ? { ...field, label: labelOf(field.name) }
    : field;

const labelledTab = (tab: Tab): Tab => ({
  ...tab,
  fields: [...withPlainLabels(tab.fields)],
});

/** The fields, and those within them, each with its label. */
export function withPlainLabels(fields: readonly Field[]): Field[] {
  return fields.map((given) => {
    const field = labelled(given);
    if (field.type === "tabs")
      return { ...field, tabs: field.tabs.map(labelledTab) };
    if (field.type === "blocks")
      return {
        ...field,
        blocks: field.blocks.map((block) => ({
          ...block,
          fields: withPlainLabels(block.fields),
        })),
      };
    return "fields" in field
      ? { ...field, fields: withPlainLabels(field.fields) }
      : field;
  });
}
