import type { CollectionBeforeChangeHook } from "payload";
import { ToolkitError } from "#render/errors";
import type { Consent } from "../payload-types.ts";

/** A withdrawal stays: links are closed and people were told. Whoever agrees again signs again. */
export const keepWithdrawn: CollectionBeforeChangeHook<Consent> = ({
  data,
  originalDoc,
}) => {
  const isTakenBack = originalDoc?.withdrawnOn && data.withdrawnOn === null;
  if (!isTakenBack) return data;
  throw new ToolkitError(
    "immutable",
    `Consent "${originalDoc.reference ?? originalDoc.id}" stays withdrawn: links are closed and people were told, so record a new consent with its form if the person agrees again`,
  );
};
