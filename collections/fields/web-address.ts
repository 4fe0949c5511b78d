import type { TextField } from "payload";
import { isWebAddress } from "../is-web-address.ts";

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
