import type { CollectionBeforeChangeHook } from "payload";
import { checkTemplateFor } from "../catalogue/templates-for.ts";

/**
 * Refuses a pack to which somebody adds a template that they may not use.
 *
 * What stood in it before stays: an officer may mend the words of a pack that a designer chose.
 */
export const askTemplates: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  req,
}) => {
  const before = templatesIn(originalDoc);
  const added = [...templatesIn(data)].filter((name) => !before.has(name));
  for (const template of added) await checkTemplateFor(req, template);
  return data;
};

/** The templates that a toolkit's pack names. */
function templatesIn(toolkit: unknown): ReadonlySet<string> {
  const pack: unknown = Object(toolkit).pack;
  const names = (Array.isArray(pack) ? pack : []).map(
    (row: unknown): unknown => Object(row).template,
  );
  return new Set(names.filter((name) => typeof name === "string"));
}
