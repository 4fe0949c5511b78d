import { asBytes } from "../../../read-pdf/values.ts";
import type { ArtworkRule } from "../artwork-rule.ts";

export const noFileId: ArtworkRule = {
  code: "press/no-file-id",
  severity: "block",
  says: "The file carries an identifier of its own.",
  source: "ISO 15930-7, 6.1",
  *check({ trailer }) {
    const parts = trailer.list("ID") ?? [];
    const isWhole =
      parts.length === 2 &&
      parts.every((part) => (asBytes(part)?.length ?? 0) > 0);
    if (isWhole) return;
    yield {
      where: "file",
      message: "The trailer has no identifier of two strings",
      hint: "Export the file again as PDF/X-4",
    };
  },
};
