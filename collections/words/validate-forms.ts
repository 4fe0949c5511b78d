import type { ArrayFieldValidation, TextFieldSingleValidation } from "payload";

interface Row {
  readonly form?: unknown;
}

const isRow = (value: unknown): value is Row =>
  typeof value === "object" && value !== null;

const formOf = (row: unknown): string =>
  isRow(row) && typeof row.form === "string" ? row.form.trim() : "";

/** Each form stands once: of two, one replacement would never be seen. */
export const validateForms: ArrayFieldValidation = (value) => {
  const forms = (Array.isArray(value) ? value : []).map(formOf);
  if (forms.length === 0)
    return "Write at least one form of the word, for example utilise";
  const again = forms.find((form, at) => forms.indexOf(form) < at);
  return (
    again === undefined ||
    `“${again}” stands there twice: take one of the two away`
  );
};

/** In lower case unless capitals count, since that is how texts are compared. */
export const validateForm: TextFieldSingleValidation = (value, { data }) => {
  const form = value?.trim() ?? "";
  if (form === "") return "Write the form, or take the row away";
  const isCaseSensitive =
    data !== null &&
    typeof data === "object" &&
    "isCaseSensitive" in data &&
    data.isCaseSensitive === true;
  return (
    isCaseSensitive ||
    form === form.toLowerCase() ||
    `Write “${form.toLowerCase()}” in small letters, or tick “Capitals count”`
  );
};
