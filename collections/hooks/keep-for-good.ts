import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
} from "payload";
import { ToolkitError } from "#render/errors";

/** Refuses every change of a document that is there: what was recorded stays as it was. `instead` is what to do. */
export const neverChange =
  (instead: string): CollectionBeforeChangeHook =>
  ({ collection, data, operation, originalDoc }) => {
    if (operation === "create") return data;
    throw new ToolkitError(
      "immutable",
      `Cannot change ${originalDoc?.id ?? ""} of "${collection.slug}": it is a record of what was; ${instead}`,
    );
  };

/** Refuses to delete, whoever asks: what was decided or handed out must stay explainable. `instead` is what to do. */
export const neverDelete =
  (instead: string): CollectionBeforeDeleteHook =>
  ({ collection, id }) => {
    throw new ToolkitError(
      "immutable",
      `Cannot delete ${id} of "${collection.slug}": it is a record that stays; ${instead}`,
    );
  };
