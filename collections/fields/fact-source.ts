import type { TextField } from "payload";
import { isWebAddress } from "../is-web-address.ts";

/** Where a figure was taken from: a document that can be found, an address, or both. */
export const factSource = (): readonly TextField[] => [
  {
    name: "source",
    type: "text",
    required: true,
    validate: (value: unknown) =>
      (typeof value === "string" && value.trim().length >= 5) ||
      "Name the document with its page or table, or give the address that the figure was taken from",
    admin: {
      placeholder: "Annual waste return 2025 to 2026, table 3",
      description:
        "The document with its page or table. Where there is none, the address.",
    },
  },
  {
    name: "address",
    label: "Address of the source",
    type: "text",
    validate: (value: unknown) =>
      value === undefined ||
      value === null ||
      value === "" ||
      (typeof value === "string" && isWebAddress(value)) ||
      "Give a whole address that begins with https://",
    admin: {
      placeholder: "https://",
      description: "Where anybody can look it up, if they can.",
    },
  },
];
