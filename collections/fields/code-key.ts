import type { TextField } from "payload";
import { noOne } from "../access/no-one.ts";
import { kebab } from "./slug.ts";

/** The name by which the program knows a document. It is chosen once: outputs of the past name it. */
export const codeKey = (example: string, description: string): TextField => ({
  name: "key",
  label: "Short name",
  type: "text",
  required: true,
  unique: true,
  index: true,
  access: { update: noOne },
  admin: { placeholder: example, description },
  validate: (value: unknown) =>
    (typeof value === "string" && value.length <= 64 && kebab.test(value)) ||
    `Use small letters, figures and single hyphens, at most 64: ${example}`,
});
