import type { NumberField, TextField } from "payload";
import { noOne } from "../access/no-one.ts";

const closed = { create: noOne, update: noOne };

/** A text that the program fills in and people read. */
export const readOnlyText = (name: string, label: string): TextField => ({
  name,
  label,
  type: "text",
  access: closed,
  admin: { readOnly: true },
});

/** Several texts that the program fills in and people read. */
export const readOnlyTexts = (name: string, label: string): TextField => ({
  name,
  label,
  type: "text",
  hasMany: true,
  access: closed,
  admin: { readOnly: true },
});

/** A number that the program fills in and people read. */
export const readOnlyNumber = (name: string, label: string): NumberField => ({
  name,
  label,
  type: "number",
  access: closed,
  admin: { readOnly: true },
});

/** A number that the program keeps for itself: an index finds by it, nobody sees it. */
export const hiddenNumber = (name: string): NumberField => ({
  name,
  type: "number",
  index: true,
  access: closed,
  admin: { hidden: true },
});
