import type { CollectionConfig } from "payload";
import { accessOf } from "./access/access-of.ts";
import { hiddenJson } from "./fields/hidden-json.ts";
import { readOnlyNumber, readOnlyText } from "./fields/read-only.ts";

/**
 * What somebody was told about a file of theirs, for a day. Only the program reads and writes it, for whoever asked;
 * the file itself is never kept.
 */
export const FileChecks = (): CollectionConfig => ({
  slug: "file-checks",
  labels: { singular: "File check", plural: "File checks" },
  disableDuplicate: true,
  admin: { hidden: true, useAsTitle: "fileName" },
  access: accessOf("file-checks"),
  fields: [
    {
      ...readOnlyText("key", "Address"),
      required: true,
      unique: true,
      index: true,
    },
    { ...readOnlyText("owner", "Who asked"), required: true, index: true },
    { ...readOnlyText("fileName", "File"), required: true },
    { ...readOnlyText("digest", "SHA-256"), required: true },
    { ...readOnlyNumber("score", "Score"), required: true },
    hiddenJson("check"),
    hiddenJson("currency"),
  ],
});
