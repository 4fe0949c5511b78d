import type {
  CheckboxField,
  CollectionBeforeChangeHook,
  TextField,
} from "payload";
import { noOne } from "../access/no-one.ts";

/** Under this name in `req.context` the program says that it writes the code's own figures. */
export const followsCode = "followsCode";

/**
 * Marks what a person has written, so that toolkits carry it and the code's later figures do not
 * overwrite it. What the program brings along stays unmarked.
 */
export const markChanged: CollectionBeforeChangeHook = ({ data, req }) => ({
  ...data,
  isChanged: req.context[followsCode] !== true,
});

/** The digest of the code's figures as they were written last, for the program alone. */
export const origin = (): TextField => ({
  name: "origin",
  type: "text",
  access: { create: noOne, update: noOne },
  admin: { hidden: true },
});

/** Whether a person has written the figures. The mark is the hook's to set. */
export const isChanged = (): CheckboxField => ({
  name: "isChanged",
  label: "Changed or added here",
  type: "checkbox",
  defaultValue: false,
  index: true,
  access: { create: noOne, update: noOne },
  admin: {
    readOnly: true,
    position: "sidebar",
    description: "The program’s own figures no longer replace these.",
  },
});
