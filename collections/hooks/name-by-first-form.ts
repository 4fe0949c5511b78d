import type { CollectionBeforeValidateHook } from "payload";

const firstForm = (rows: unknown): unknown => {
  const [first]: unknown[] = Array.isArray(rows) ? rows : [];
  return typeof first === "object" && first !== null && "form" in first
    ? first.form
    : undefined;
};

/** Names a word by its first form, so that lists and searches find it. */
export const nameByFirstForm: CollectionBeforeValidateHook = ({
  data,
  originalDoc,
}) => {
  const form = firstForm(data?.["forms"] ?? originalDoc?.["forms"]);
  return typeof form === "string" ? { ...data, phrase: form.trim() } : data;
};
