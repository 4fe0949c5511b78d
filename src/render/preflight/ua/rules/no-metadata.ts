import type { UaRule } from "../ua-rule.ts";

/** Matterhorn 06-001. */
export const noMetadata: UaRule = {
  code: "ua/no-metadata",
  severity: "block",
  says: "The file describes itself in an XMP packet that can be read.",
  source: "Matterhorn 06-001; ISO 14289-1, 7.1",
  *check({ xmp, catalog }) {
    const hint = "Export the file as PDF/UA";
    if (!xmp)
      yield { where: "metadata", message: "The file has no XMP packet", hint };
    else if (xmp.problem !== undefined)
      yield {
        where: "metadata",
        message: `The XMP packet cannot be read: ${xmp.problem}`,
        hint,
      };
    else if (
      catalog.entries("Metadata")?.name("Type") !== "Metadata" ||
      catalog.entries("Metadata")?.name("Subtype") !== "XML"
    )
      yield {
        where: "metadata",
        message: "The XMP packet does not say that it is one",
        hint,
      };
  },
};
