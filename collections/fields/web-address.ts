import type { TextField } from "payload";

const isWebAddress = (text: string): boolean => {
  try {
    return ["https:", "http:"].includes(new URL(text).protocol);
  } catch {
    return false;
  }
};

/** An address on the web, kept as it is typed and never fetched. */
export const webAddress = (
  name: string,
  label: string,
  description: string,
): TextField => ({
  name,
  label,
  type: "text",
  admin: { description },
  validate: (value: unknown) =>
    !value ||
    (typeof value === "string" && isWebAddress(value)) ||
    "Write the whole address with https:// at the start",
});
