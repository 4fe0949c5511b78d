import type { ArtworkRule } from "../artwork-rule.ts";

export const form: ArtworkRule = {
  code: "press/form",
  severity: "block",
  says: "The file is no form to fill in.",
  source: "ISO 15930-7, 6.9",
  *check({ catalog }) {
    const fields = catalog.entries("AcroForm");
    if (!fields) return;
    yield {
      where: "file",
      message: fields.has("XFA")
        ? "The file is a form that draws itself (XFA)"
        : "The file has form fields",
      hint: "Flatten the form and export it again",
    };
  },
};
