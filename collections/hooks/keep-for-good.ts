import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
} from "payload";
import { ToolkitError } from "#render/errors";

/** Refuses every change of a document that is there: what was handed out stays as it was. */
export const neverChange: CollectionBeforeChangeHook = ({
  data,
  operation,
  originalDoc,
}) => {
  if (operation === "create") return data;
  throw new ToolkitError(
    "immutable",
    `Cannot change rendition "${originalDoc?.name ?? ""}": it is a record of what was made, so render again instead`,
  );
};

/** Refuses to delete, whoever asks: files in the world must find what they were made from. */
export const neverDelete: CollectionBeforeDeleteHook = ({ id }) => {
  throw new ToolkitError(
    "immutable",
    `Cannot delete rendition ${id}: it is the record of a file that may be in use, so take back what it was made from instead`,
  );
};
