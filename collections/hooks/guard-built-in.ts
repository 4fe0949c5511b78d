import type { CollectionBeforeDeleteHook } from "payload";
import { formats, printers, turnedFormats } from "#brand";
import { ToolkitError } from "#render/errors";

const builtIn = {
  formats: new Set([...formats, ...turnedFormats].map(({ code }) => code)),
  printers: new Set(printers.map(({ code }) => code)),
} as const;

/** Keeps what the code brings along: without its document, the code's own figures would count unseen. */
export const guardBuiltIn =
  (collection: keyof typeof builtIn): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const document = await req.payload.findByID({
      collection,
      id,
      depth: 0,
      disableErrors: true,
      req,
    });
    if (!document || !builtIn[collection].has(document.key)) return;
    throw new ToolkitError(
      "built-in",
      `Cannot delete "${document.key}" from ${collection}: the program brings it along; change its figures instead`,
    );
  };
